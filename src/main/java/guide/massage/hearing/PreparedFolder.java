package guide.massage.hearing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A private stand-in for a model folder in which the random dither of the features is off.
 *
 * <p>Kaldi dithers with a random source of its own, so the same sound would give different words from one run to the
 * next. The option can be set only in a file of the model, and the model is not ours to change. The stand-in holds
 * links to its files, or copies where links are not possible. The library reads everything while it loads: the folder
 * can be closed right after.
 */
final class PreparedFolder implements AutoCloseable {
    private static final Path FEATURES = Path.of("conf", "mfcc.conf");

    private final Path path;

    private PreparedFolder(Path path) {
        this.path = path;
    }

    static PreparedFolder of(Path model) throws IOException {
        PreparedFolder folder = new PreparedFolder(Files.createTempDirectory("massage-guide-model"));
        try {
            folder.fillFrom(model.toRealPath());
            return folder;
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    Path path() {
        return path;
    }

    private void fillFrom(Path model) throws IOException {
        for (Path source : tree(model)) {
            Path name = model.relativize(source);
            Path target = path.resolve(name.toString());
            if (Files.isDirectory(source)) {
                Files.createDirectories(target);
            } else if (name.equals(FEATURES)) {
                withoutDither(source, target);
            } else {
                standIn(source, target);
            }
        }
    }

    private static void withoutDither(Path source, Path target) throws IOException {
        Files.copy(source, target);
        // A later line wins over an earlier one; the line break is for a file that ends without one.
        Files.writeString(target, "\n--dither=0\n", StandardOpenOption.APPEND);
    }

    private static void standIn(Path source, Path target) throws IOException {
        try {
            Files.createSymbolicLink(target, source);
        } catch (FileSystemException | UnsupportedOperationException noLinks) {
            Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<Path> tree(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        for (Path file : tree(path).stream().sorted(Comparator.reverseOrder()).toList()) {
            Files.deleteIfExists(file);
        }
    }
}
