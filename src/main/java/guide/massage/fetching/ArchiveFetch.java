package guide.massage.fetching;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Brings the folder inside an archive to its place on the disk: downloaded, checked, unpacked beside its place, tried,
 * and moved there in one step. Whenever it ends, the folder is there whole or not at all; of a broken download the
 * beginning stays as {@code NAME.zip.part}, and of a killed unpacking a hidden folder, which the next run removes.
 *
 * <p>One thread fetches; any other may call {@link #stop}.
 */
public final class ArchiveFetch {
    private final Archive archive;
    private final Path place;
    private final Download download;
    private volatile boolean stopped;

    /**
     * A fetch of one archive.
     *
     * @param place where the folder is to be; it must not exist
     * @param patience how long a silent server is waited for
     */
    public ArchiveFetch(Archive archive, Path place, HttpClient client, Duration patience) {
        this.archive = archive;
        this.place = place.toAbsolutePath();
        download = new Download(client, patience);
    }

    /** Whether what was unpacked is fit for use. */
    @FunctionalInterface
    public interface Trial<X extends Exception> {
        void of(Path folder) throws X;
    }

    /** Makes {@link #run} end soon with an InterruptedException, with everything put away. */
    public void stop() {
        stopped = true;
        download.stop();
    }

    /**
     * Fetches the folder.
     *
     * @throws X what the trial throws; then nothing is kept
     */
    public <X extends Exception> void run(Progress progress, Trial<X> trial)
            throws FetchFailed, InterruptedException, X {
        createParent();
        try (PartFile part = PartFile.claim(place.resolveSibling(place.getFileName() + ".zip.part"))) {
            refuseIfTaken();
            refuseWithoutRoom(part);
            download.fill(part, archive, progress);
            check(part);
            inWorkshop(part, trial);
        }
    }

    private void createParent() throws FetchFailed {
        try {
            Files.createDirectories(place.resolveSibling(""));
        } catch (IOException unwritable) {
            throw PartFile.onDisk(place, unwritable);
        }
    }

    private void refuseIfTaken() throws FetchFailed {
        if (Files.exists(place)) {
            throw new FetchFailed(place + " is there already", "remove it first if it is to be fetched anew");
        }
    }

    /** The archive and what it unpacks to lie side by side for a moment; models unpack to less than twice as much. */
    private void refuseWithoutRoom(PartFile part) throws FetchFailed {
        try {
            long needed = 3 * archive.bytes().orElse(0) - part.length();
            long free = Files.getFileStore(part.path()).getUsableSpace();
            if (needed > free) {
                throw new FetchFailed(
                        "Fetching takes " + Megabytes.of(needed) + " on the disk of " + place + ", and "
                                + Megabytes.of(free) + " are free",
                        "make room on that disk");
            }
        } catch (IOException unreadable) {
            throw PartFile.onDisk(part.path(), unreadable);
        }
    }

    private void check(PartFile part) throws FetchFailed {
        try {
            for (Checksum checksum : archive.checksums()) {
                if (!checksum.matches(part.path())) {
                    part.delete();
                    throw new FetchFailed(
                            "What came from " + archive.address() + " is damaged or not the archive it should be (its "
                                    + checksum.algorithm() + " is not " + checksum.hex() + "), and was deleted",
                            "give the command again");
                }
            }
        } catch (IOException unreadable) {
            throw PartFile.onDisk(part.path(), unreadable);
        }
    }

    private <X extends Exception> void inWorkshop(PartFile part, Trial<X> trial)
            throws FetchFailed, InterruptedException, X {
        Path workshop = place.resolveSibling("." + place.getFileName() + ".unpacking");
        Unpacking.remove(workshop);
        try {
            Path folder = unpacked(part, Files.createDirectory(workshop));
            tryOut(part, folder, trial);
            Files.move(folder, place, StandardCopyOption.ATOMIC_MOVE);
            part.delete();
        } catch (IOException unwritable) {
            // What was downloaded stays, for when there is room.
            throw PartFile.onDisk(place, unwritable);
        } finally {
            Unpacking.remove(workshop);
        }
    }

    private Path unpacked(PartFile part, Path workshop) throws IOException, FetchFailed, InterruptedException {
        try {
            new Unpacking(part.path(), () -> stopped).into(workshop);
            return onlyFolderIn(workshop);
        } catch (FetchFailed bad) {
            part.delete();
            throw bad;
        }
    }

    /** What does not pass would not pass another time. */
    private <X extends Exception> void tryOut(PartFile part, Path folder, Trial<X> trial)
            throws FetchFailed, InterruptedException, X {
        try {
            trial.of(folder);
        } catch (Exception failed) {
            // Whatever told this process to end may have ended the trial's too, which says nothing about the folder.
            if (!stopped) {
                part.delete();
                throw failed;
            }
        }
        if (stopped) {
            throw new InterruptedException();
        }
    }

    /** Archives of models hold one folder, and all else in it. */
    private static Path onlyFolderIn(Path workshop) throws IOException {
        try (Stream<Path> files = Files.list(workshop)) {
            List<Path> all = files.toList();
            return all.size() == 1 && Files.isDirectory(all.get(0)) ? all.get(0) : workshop;
        }
    }
}
