package guide.massage.cli;

import guide.massage.audio.SoundTrouble;
import guide.massage.audio.WavFile;
import guide.massage.runtime.Cue;
import guide.massage.storage.Problem;
import guide.massage.storage.UnusableScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The cues of the demo: a table with a header line and the tab-separated columns name, moment (during or after), source
 * of the line, delay in milliseconds, and WAV file beside the table.
 */
record CueSheet(Path file) {
    private static final int COLUMNS = 5;

    List<Cue> read() throws UnusableScript, SoundTrouble {
        List<String> rows = rows();
        List<Cue> cues = new ArrayList<>();
        for (int index = 1; index < rows.size(); index++) {
            cues.add(cue(rows.get(index), index + 1));
        }
        return cues;
    }

    private List<String> rows() throws UnusableScript {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw fault("", "it cannot be read", "install the program again");
        }
    }

    private Cue cue(String row, int number) throws UnusableScript, SoundTrouble {
        String[] cells = row.split("\t", -1);
        if (cells.length != COLUMNS || !cells[1].matches("during|after") || !cells[3].matches("\\d{1,5}")) {
            throw fault("line " + number, "this is no cue", "write name, during or after, source, delay and file");
        }
        return new Cue(
                Cue.Moment.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                cells[2],
                Duration.ofMillis(Long.parseLong(cells[3])),
                cells[0],
                WavFile.read(file.resolveSibling(cells[4])));
    }

    private UnusableScript fault(String place, String reason, String cure) {
        return new UnusableScript(List.of(new Problem(file, place, reason, cure)));
    }
}
