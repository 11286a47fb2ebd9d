package guide.massage.cli;

import java.nio.file.Path;

/** Where the log goes; Tinylog's configuration reads the same property. */
final class LogFile {
    private static final String PROPERTY = "massage.log";

    private LogFile() {}

    /** Must run before the first line is logged. */
    static void placeIn(Path dataFolder) {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, dataFolder.resolve("massage-guide.log").toString());
        }
    }

    static String path() {
        return System.getProperty(PROPERTY, "massage-guide.log");
    }
}
