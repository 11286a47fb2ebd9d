package guide.massage.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the README of a speech model says about it. Other models may have none, or another kind of text in it. */
final class EmbeddedModel {
    private static final Pattern VERSION = Pattern.compile("this version \\((v[0-9][0-9A-Za-z.-]*)\\)");

    private EmbeddedModel() {}

    /** The version that the README names, such as "v0". */
    static Optional<String> version(Path model) {
        try {
            Matcher version = VERSION.matcher(Files.readString(model.resolve("README.md")));
            return version.find() ? Optional.of(version.group(1)) : Optional.empty();
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** Its name, with the version where there is one. */
    static String title(Path model) {
        String name = String.valueOf(model.toAbsolutePath().normalize().getFileName());
        return version(model).map(version -> name + " " + version).orElse(name);
    }
}
