package guide.massage.cli;

import guide.massage.storage.UserFolders;
import java.nio.file.Path;

/**
 * Where the program's own files are.
 *
 * @param home the folder that holds {@code voice-scripts} and {@code models}
 * @param user where the user's own files are
 */
record Installation(Path home, UserFolders user) {
    /** Set by the start script; without it the current folder is taken. */
    private static final String HOME_PROPERTY = "massage.home";

    static Installation ofThisProcess() {
        return new Installation(
                Path.of(System.getProperty(HOME_PROPERTY, "")).toAbsolutePath(),
                UserFolders.of(System.getenv(), Path.of(System.getProperty("user.home", ""))));
    }

    Path scripts(String language) {
        return home.resolve("voice-scripts").resolve(language);
    }

    Path model(String language) {
        return models().resolve("massage-" + language);
    }

    /** Where the speech models are, each in a folder of its own. */
    Path models() {
        return home.resolve("models");
    }
}
