package guide.massage.fetching;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of an archive, kept between runs so that a broken download goes on where it stopped. Beside it lies
 * the server's mark of the version it belongs to. Whoever holds it has it alone, on this machine: other processes are
 * refused. One thread uses it.
 */
final class PartFile implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;

    private PartFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static PartFile claim(Path path) throws FetchFailed {
        try {
            for (; ; ) {
                FileChannel channel = FileChannel.open(
                        path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                if (lock(channel) == null) {
                    channel.close();
                    throw new FetchFailed(
                            "Another process is fetching " + path + " right now", "wait until it has ended");
                }
                if (isStill(path, channel)) {
                    return new PartFile(path, channel);
                }
                channel.close();
            }
        } catch (IOException unwritable) {
            throw onDisk(path, unwritable);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    /** Between opening and locking it, whoever held it may have finished and deleted it. */
    private static boolean isStill(Path path, FileChannel channel) throws IOException {
        return Files.exists(path) && Files.size(path) == channel.size();
    }

    Path path() {
        return path;
    }

    long length() throws FetchFailed {
        try {
            return channel.size();
        } catch (IOException unreadable) {
            throw onDisk(path, unreadable);
        }
    }

    /** The server's mark of the version that the bytes belong to. */
    Optional<String> mark() throws FetchFailed {
        try {
            return Files.exists(markFile())
                    ? Optional.of(Files.readString(markFile(), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw onDisk(path, unreadable);
        }
    }

    /** Throws away what there is, and begins another version. */
    void restart(Optional<String> mark) throws FetchFailed {
        try {
            channel.truncate(0);
            Files.deleteIfExists(markFile());
            if (mark.isPresent()) {
                Files.writeString(markFile(), mark.get(), StandardCharsets.UTF_8);
            }
        } catch (IOException unwritable) {
            throw onDisk(path, unwritable);
        }
    }

    void append(byte[] bytes, int count) throws FetchFailed {
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes, 0, count);
            long at = channel.size();
            while (rest.hasRemaining()) {
                at += channel.write(rest, at);
            }
        } catch (IOException unwritable) {
            throw onDisk(path, unwritable);
        }
    }

    /** Removes the file and its mark; only closing it may follow. */
    void delete() throws FetchFailed {
        try {
            Files.deleteIfExists(markFile());
            Files.deleteIfExists(path);
        } catch (IOException unwritable) {
            throw onDisk(path, unwritable);
        }
    }

    private Path markFile() {
        return path.resolveSibling(path.getFileName() + ".mark");
    }

    static FetchFailed onDisk(Path path, IOException trouble) {
        String reason = trouble instanceof FileSystemException file ? file.getReason() : trouble.getMessage();
        return new FetchFailed(
                path + " cannot be written or read" + (reason == null ? "" : " (" + reason + ")"),
                "make room on that disk, and check the permissions of the folder",
                trouble);
    }

    /** Lets others have it; a file in which nothing has arrived does not stay. */
    @Override
    public void close() throws FetchFailed {
        try {
            if (channel.isOpen() && channel.size() == 0) {
                delete();
            }
            channel.close();
        } catch (IOException unwritable) {
            throw onDisk(path, unwritable);
        }
    }
}
