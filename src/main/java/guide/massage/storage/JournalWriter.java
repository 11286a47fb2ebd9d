package guide.massage.storage;

import com.fasterxml.jackson.databind.json.JsonMapper;
import guide.massage.session.Occurrence;
import guide.massage.session.Preferences;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Appends what happens in a session to a file that only its owner can read, a line each, written through at once so
 * that it survives a crash. Used by the thread that owns the session.
 */
public final class JournalWriter implements AutoCloseable {
    private final JsonMapper mapper = JournalFormat.mapper();
    private final Path file;
    private final BufferedWriter out;

    private JournalWriter(Path file, BufferedWriter out) {
        this.file = file;
        this.out = out;
    }

    /**
     * Creates a journal of the given name; the folder is made if it is missing.
     *
     * @throws JournalUnusable if the file cannot be written, or is there already
     */
    public static JournalWriter create(Path folder, String name, Preferences preferences) throws JournalUnusable {
        Path file = folder.resolve(name);
        try {
            OwnerOnly.createFolder(folder);
            OwnerOnly.createFile(file);
            JournalWriter journal = new JournalWriter(
                    file, Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.APPEND));
            journal.line(new JournalFormat.Header(JournalFormat.VERSION, preferences));
            return journal;
        } catch (IOException unwritable) {
            throw new JournalUnusable(
                    file, "cannot be written; check the folder's permissions and the room on the disk", unwritable);
        }
    }

    public Path file() {
        return file;
    }

    /** Writes one occurrence through to the file. */
    public void append(Occurrence occurrence) throws JournalUnusable {
        try {
            line(occurrence);
        } catch (IOException unwritable) {
            throw new JournalUnusable(file, "cannot be written any more; check the room on the disk", unwritable);
        }
    }

    private void line(Object value) throws IOException {
        out.write(mapper.writeValueAsString(value));
        out.newLine();
        out.flush();
    }

    /** Closes the file and leaves it where it is. */
    @Override
    public void close() throws JournalUnusable {
        try {
            out.close();
        } catch (IOException unwritable) {
            throw new JournalUnusable(file, "cannot be written to its end; check the room on the disk", unwritable);
        }
    }

    /** Closes the file and removes it. */
    public void delete() throws JournalUnusable {
        close();
        try {
            Files.deleteIfExists(file);
        } catch (IOException undeletable) {
            throw new JournalUnusable(file, "cannot be deleted; delete it by hand", undeletable);
        }
    }
}
