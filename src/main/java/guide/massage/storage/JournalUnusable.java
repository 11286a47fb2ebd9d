package guide.massage.storage;

import java.nio.file.Path;

/** A journal cannot be written or read. Its message is a sentence that names the file and the cure. */
public final class JournalUnusable extends Exception {
    JournalUnusable(Path file, String reasonAndCure) {
        super("The journal " + file + " " + reasonAndCure + ".");
    }

    JournalUnusable(Path file, String reasonAndCure, Throwable cause) {
        super("The journal " + file + " " + reasonAndCure + ".", cause);
    }
}
