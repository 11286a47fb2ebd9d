package guide.massage.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Replaces a file by a rename, so that a crash or a full disk leaves the old one whole. */
public final class AtomicFile {
    private AtomicFile() {}

    /** Writes the text whole, or leaves what was there; the folder is made if it is missing. */
    public static void replace(Path file, String text) throws UnwritableFile {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder == null) {
                throw new IOException("it has no folder");
            }
            Files.createDirectories(folder);
            replace(file, folder, text);
        } catch (IOException failure) {
            String cure = "check its folder's permissions and the free space";
            throw new UnwritableFile(new Problem(file, "", "it cannot be written", cure), failure);
        }
    }

    private static void replace(Path file, Path folder, String text) throws IOException {
        Path fresh = Files.createTempFile(folder, file.getFileName() + ".", ".new");
        try {
            writeThrough(fresh, text);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** To the disk itself: a rename may otherwise outlive the text it points to. */
    private static void writeThrough(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
