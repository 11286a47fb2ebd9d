package guide.massage.fetching;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks a ZIP archive that nobody vouches for into an empty folder. Names that lead out of the folder, and sizes
 * that no honest archive has, end it before anything is written. A link in the archive comes out as a plain file that
 * holds its target's name, since only contents are written: it leads nowhere.
 */
final class Unpacking {
    private static final int CHUNK = 1 << 16;
    private static final int MOST_ENTRIES = 10_000;

    /** Speech models shrink to half at most; a hundred times less is an attack. */
    private static final long MOST_TIMES_THE_ARCHIVE = 20;

    private static final long ALWAYS_ALLOWED_BYTES = 1_000_000;

    private final Path archive;
    private final BooleanSupplier stopped;

    Unpacking(Path archive, BooleanSupplier stopped) {
        this.archive = archive;
        this.stopped = stopped;
    }

    /**
     * Unpacks into the folder, which must exist and be empty; the caller removes it after a failure.
     *
     * @throws FetchFailed if the archive itself is bad
     * @throws IOException if the disk is full or fails
     */
    void into(Path folder) throws IOException, FetchFailed, InterruptedException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            refuseHostile(entries, folder);
            for (ZipEntry entry : entries) {
                unpack(zip, entry, placeOf(entry, folder));
            }
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new FetchFailed(
                    archive + " is no sound ZIP archive", "give the command again to fetch it anew", damaged);
        }
    }

    private void refuseHostile(List<? extends ZipEntry> entries, Path folder) throws IOException, FetchFailed {
        long most = ALWAYS_ALLOWED_BYTES + MOST_TIMES_THE_ARCHIVE * Files.size(archive);
        long sum = 0;
        for (ZipEntry entry : entries) {
            placeOf(entry, folder);
            sum += Math.max(0, Math.min(entry.getSize(), most + 1));
            if (sum > most || entries.size() > MOST_ENTRIES) {
                throw hostile("would unpack to an absurd size");
            }
        }
        long free = Files.getFileStore(folder).getUsableSpace();
        if (sum > free) {
            throw new IOException("it takes " + Megabytes.of(sum) + ", and " + Megabytes.of(free) + " are free");
        }
    }

    private Path placeOf(ZipEntry entry, Path folder) throws FetchFailed {
        String name = entry.getName();
        try {
            Path place = folder.resolve(name).normalize();
            if (place.startsWith(folder) && !place.equals(folder) && !name.contains("\\") && !name.contains(":")) {
                return place;
            }
        } catch (InvalidPathException unusable) {
            throw hostile("holds an unusable name");
        }
        throw hostile("holds the name \"" + name + "\", which leads out of its folder");
    }

    private FetchFailed hostile(String what) {
        return new FetchFailed(archive + " " + what, "do not use it; nothing of it was kept");
    }

    private void unpack(ZipFile zip, ZipEntry entry, Path place) throws IOException, FetchFailed, InterruptedException {
        if (entry.isDirectory()) {
            Files.createDirectories(place);
            return;
        }
        Files.createDirectories(place.resolveSibling(""));
        try (InputStream from = zip.getInputStream(entry);
                FileChannel file = FileChannel.open(place, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            copy(from, Channels.newOutputStream(file), entry.getSize());
            // Else a power cut could leave a folder in place whose files are empty.
            file.force(true);
        }
    }

    /** The size that was checked beforehand is what the archive claims; here it is held to it. */
    private void copy(InputStream from, OutputStream to, long claimed)
            throws IOException, FetchFailed, InterruptedException {
        byte[] chunk = new byte[CHUNK];
        long written = 0;
        for (int count = from.read(chunk); count >= 0; count = from.read(chunk)) {
            if (stopped.getAsBoolean()) {
                throw new InterruptedException();
            }
            written += count;
            if (written > claimed) {
                throw hostile("unpacks to more than it says");
            }
            to.write(chunk, 0, count);
        }
    }

    /** Removes a folder with all that is in it, if it is there; links in it are removed, not followed. */
    static void remove(Path folder) throws FetchFailed {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException unwritable) {
            throw PartFile.onDisk(folder, unwritable);
        }
    }
}
