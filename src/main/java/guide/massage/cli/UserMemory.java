package guide.massage.cli;

import guide.massage.runtime.JournalKeeper;
import guide.massage.runtime.Memory;
import guide.massage.session.Event.Begun.ScreeningHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tinylog.Logger;

/**
 * What outlasts a session on this machine: whether the screening was ever completed, as an empty file, and the journal
 * where it is wanted.
 */
final class UserMemory implements Memory {
    private final Path screened;
    private final Optional<JournalKeeper> journal;

    UserMemory(Path dataFolder, Optional<JournalKeeper> journal) {
        this.screened = markerIn(dataFolder);
        this.journal = journal;
    }

    static ScreeningHistory historyIn(Path dataFolder) {
        return Files.exists(markerIn(dataFolder)) ? ScreeningHistory.COMPLETED_ONCE : ScreeningHistory.NEVER_COMPLETED;
    }

    private static Path markerIn(Path dataFolder) {
        return dataFolder.resolve("screening-completed");
    }

    @Override
    public void keepJournal() {
        journal.ifPresent(JournalKeeper::keep);
    }

    @Override
    public void rememberScreening() {
        try {
            Files.createDirectories(screened.getParent());
            if (Files.notExists(screened)) {
                Files.createFile(screened);
            }
        } catch (IOException unwritable) {
            Logger.error(unwritable, "the screening will be asked for again next time");
        }
    }
}
