package guide.massage.storage;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where this program keeps what belongs to the user, by the rules of the XDG Base Directory Specification. The
 * folders need not exist.
 *
 * @param data routines of the user's own and journals
 * @param config the settings
 */
public record UserFolders(Path data, Path config) {
    private static final String PROGRAM = "massage-guide";

    /** The folders named by the environment; where it names none, those below the home folder. */
    public static UserFolders of(Map<String, String> environment, Path home) {
        return new UserFolders(
                base(environment.get("XDG_DATA_HOME"))
                        .orElse(home.resolve(".local/share"))
                        .resolve(PROGRAM),
                base(environment.get("XDG_CONFIG_HOME"))
                        .orElse(home.resolve(".config"))
                        .resolve(PROGRAM));
    }

    public Path routines(String language) {
        return data.resolve("voice-scripts").resolve(language).resolve("routines");
    }

    public Path journals() {
        return data.resolve("journal");
    }

    /** The minutes of today that count toward a daily limit. */
    public Path minutesToday() {
        return data.resolve("minutes-today");
    }

    public Path settings() {
        return config.resolve("settings.json");
    }

    /** The specification asks to ignore what is empty or relative. */
    private static Optional<Path> base(@Nullable String named) {
        try {
            return Optional.ofNullable(named)
                    .filter(name -> !name.isEmpty())
                    .map(Path::of)
                    .filter(Path::isAbsolute);
        } catch (InvalidPathException unusable) {
            return Optional.empty();
        }
    }
}
