package guide.massage.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import guide.massage.session.Occurrence;
import guide.massage.session.Preferences;
import guide.massage.storage.JournalFormat.Header;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a journal file holds.
 *
 * @param preferences with which the session began
 * @param occurrences in the order they happened, without those of the screening
 */
public record Journal(Preferences preferences, List<Occurrence> occurrences) {
    public Journal {
        occurrences = List.copyOf(occurrences);
    }

    /**
     * Reads a journal. A last line that was cut off by a crash is left out.
     *
     * @throws JournalUnusable naming the line that cannot be read
     */
    public static Journal read(Path file) throws JournalUnusable {
        List<String> lines = lines(file);
        if (lines.isEmpty()) {
            throw new JournalUnusable(file, "is empty; name a file that a session has written");
        }
        JsonMapper mapper = JournalFormat.mapper();
        Header header = parse(file, mapper, lines, 0, Header.class);
        if (header.format() != JournalFormat.VERSION) {
            throw new JournalUnusable(
                    file,
                    "has format " + header.format() + ", and this program reads " + JournalFormat.VERSION
                            + "; replay it with the version that wrote it");
        }
        List<Occurrence> occurrences = new ArrayList<>();
        for (int index = 1; index < lines.size(); index++) {
            if (index < lines.size() - 1 || isWhole(lines.get(index))) {
                occurrences.add(parse(file, mapper, lines, index, Occurrence.class));
            }
        }
        return new Journal(header.preferences(), occurrences);
    }

    private static boolean isWhole(String line) {
        return line.endsWith("}");
    }

    private static List<String> lines(Path file) throws JournalUnusable {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new JournalUnusable(file, "cannot be read; check its name and its permissions", unreadable);
        }
    }

    private static <T> T parse(Path file, JsonMapper mapper, List<String> lines, int index, Class<T> type)
            throws JournalUnusable {
        try {
            return mapper.readValue(lines.get(index), type);
        } catch (JsonProcessingException malformed) {
            throw new JournalUnusable(
                    file,
                    "cannot be understood at line " + (index + 1)
                            + "; name a file that a session has written and nobody has changed",
                    malformed);
        }
    }
}
