package guide.massage.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names another speech model. */
final class ModelOption {
    @Option(names = "--model", paramLabel = "DIR", description = "A Vosk model folder with a run-time graph.")
    private @Nullable Path folder;

    /** The folder that was named; empty if none was. */
    Optional<Path> named() {
        return Optional.ofNullable(folder);
    }
}
