package guide.massage.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.IVersionProvider;

/** Reads the version from the program's own archive, and that of the speech model from its README. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
        Path model = Installation.ofThisProcess().model("en");
        return Stream.concat(
                        Stream.of("massage-guide " + version),
                        Stream.of(model)
                                .filter(Files::isDirectory)
                                .map(it -> "speech model " + EmbeddedModel.title(it)))
                .toArray(String[]::new);
    }
}
