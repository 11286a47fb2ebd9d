package guide.massage.fetching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fetching over real connections from a server on this machine. */
class ArchiveFetchTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String NAME = "vosk-model-test";

    @TempDir
    Path folder;

    private FetchServer server;
    private byte[] good;

    @BeforeEach
    void started() throws IOException {
        server = new FetchServer();
        good = Zips.of(NAME + "/am/final.mdl", NAME + "/conf/model.conf", NAME + "/graph/words.txt");
    }

    @AfterEach
    void stopped() {
        server.close();
    }

    private Archive archive(byte[] bytes, Checksum... checksums) {
        return new Archive(server.at("model.zip"), OptionalLong.of(bytes.length), List.of(checksums));
    }

    private ArchiveFetch fetch(Archive archive) {
        return new ArchiveFetch(archive, folder.resolve(NAME), HttpClient.newHttpClient(), PATIENCE);
    }

    private void run(Archive archive) throws FetchFailed, InterruptedException {
        fetch(archive).run((bytes, total) -> {}, unpacked -> {});
    }

    private FetchFailed refused(Archive archive) {
        return assertThrows(FetchFailed.class, () -> run(archive));
    }

    private static Checksum sum(byte[] bytes) throws Exception {
        return Checksum.sha256(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }

    private List<String> leftBehind() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void holdsTheModel() throws IOException {
        assertEquals(List.of(NAME), leftBehind());
        assertEquals(
                NAME + "/am/final.mdl", Files.readString(folder.resolve(NAME).resolve("am/final.mdl")));
    }

    @Test
    void aSoundArchiveIsUnpackedAndNothingElseStays() throws Exception {
        server.serving("model.zip", good);
        List<Long> told = new ArrayList<>();
        fetch(archive(good, sum(good))).run((bytes, total) -> told.add(bytes), unpacked -> {});
        holdsTheModel();
        assertEquals(good.length, told.get(told.size() - 1));
    }

    @Test
    void aConnectionThatBreaksIsTakenUpWhereItBroke() throws Exception {
        server.serving("model.zip", good).breaking(2, 100);
        run(archive(good, sum(good)));
        holdsTheModel();
        assertEquals(List.of("all", "bytes=100-", "bytes=200-"), server.ranges());
    }

    @Test
    void whatAnEarlierRunFetchedIsNotFetchedAgain() throws Exception {
        server.serving("model.zip", good).breaking(100, 0);
        partOf(good, 150);
        assertTrue(refused(archive(good, sum(good))).cure().contains("goes on where it stopped"));
        assertEquals(List.of(NAME + ".zip.part", NAME + ".zip.part.mark"), leftBehind());
        server.breaking(0, 0);
        run(archive(good, sum(good)));
        holdsTheModel();
        assertEquals("bytes=150-", server.ranges().get(server.ranges().size() - 1));
    }

    @Test
    void aWholeArchiveThatWasNotYetUnpackedIsNotFetchedAgain() throws Exception {
        partOf(good, good.length);
        run(archive(good, sum(good)));
        holdsTheModel();
        assertEquals(List.of(), server.ranges());
    }

    @Test
    void theBeginningOfAnotherVersionIsThrownAway() throws Exception {
        byte[] other = good.clone();
        Arrays.fill(other, 0, 150, (byte) 7);
        partOf(other, 150);
        server.serving("model.zip", good).marking("\"two\"");
        run(archive(good));
        holdsTheModel();
    }

    @Test
    void aServerThatCannotSendPartsSendsEverythingAnew() throws Exception {
        partOf(good, 150);
        server.serving("model.zip", good).ignoringRanges();
        run(archive(good, sum(good)));
        holdsTheModel();
    }

    @Test
    void withoutMarkAndChecksumTheBeginningIsNotTrusted() throws Exception {
        Files.write(folder.resolve(NAME + ".zip.part"), new byte[150]);
        server.serving("model.zip", good);
        run(archive(good));
        holdsTheModel();
        assertEquals(List.of("all"), server.ranges());
    }

    @Test
    void aWrongChecksumIsToldAndNothingStays() throws Exception {
        server.serving("model.zip", good);
        FetchFailed failed = refused(archive(good, Checksum.md5("0".repeat(32))));
        assertTrue(failed.reason().contains("MD5 is not 000"), failed.reason());
        assertEquals(List.of(), leftBehind());
    }

    @Test
    void anotherSizeIsRefusedBeforeItIsFetched() throws Exception {
        server.serving("model.zip", "<html>Please sign in</html>".getBytes(StandardCharsets.UTF_8));
        assertTrue(refused(archive(good)).cure().contains("sign in"));
        assertEquals(List.of(), leftBehind());
    }

    @Test
    void whatIsNoArchiveIsToldAndNothingStays() throws Exception {
        byte[] text = "no archive at all".getBytes(StandardCharsets.UTF_8);
        server.serving("model.zip", text);
        assertTrue(refused(archive(text)).reason().contains("no sound ZIP"));
        assertEquals(List.of(), leftBehind());
    }

    @Test
    void anArchiveCutOffAtItsEndIsToldAndNothingStays() throws Exception {
        byte[] cut = Arrays.copyOf(good, good.length - 30);
        server.serving("model.zip", cut);
        assertTrue(refused(archive(cut)).reason().contains("no sound ZIP"));
        assertEquals(List.of(), leftBehind());
    }

    @Test
    void damageInsideAnArchiveIsFoundWithoutAChecksumToo() throws Exception {
        byte[] damaged = good.clone();
        damaged[60] ^= 0x55;
        server.serving("model.zip", damaged);
        assertTrue(refused(archive(damaged)).reason().contains("no sound ZIP"));
        assertEquals(List.of(), leftBehind());
    }

    @Test
    void namesThatLeadOutOfTheFolderAreRefused() throws Exception {
        for (String name : List.of("../escaped", "/escaped", "model/../../escaped", "..\\escaped", "C:escaped")) {
            byte[] hostile = Zips.of("model/fine", name);
            server.serving("model.zip", hostile);
            assertTrue(refused(archive(hostile)).reason().contains("leads out"), name);
            assertEquals(List.of(), leftBehind());
            assertFalse(Files.exists(folder.resolveSibling("escaped")), name);
        }
    }

    @Test
    void absurdSizesAreRefused() throws Exception {
        byte[] bomb = Zips.ofZeros(30);
        server.serving("model.zip", bomb);
        assertTrue(refused(archive(bomb)).reason().contains("absurd size"));
        assertEquals(List.of(), leftBehind());
    }

    @Test
    void aLinkComesOutAsAFileThatLeadsNowhere() throws Exception {
        byte[] zip = Zips.of("model/am/final.mdl", "model/link");
        markAsLink(zip, "model/link");
        server.serving("model.zip", zip);
        run(archive(zip));
        assertTrue(Files.isRegularFile(folder.resolve(NAME).resolve("link"), LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void whatDoesNotPassTheTrialIsNotKept() throws Exception {
        server.serving("model.zip", good);
        assertThrows(IllegalStateException.class, () -> fetch(archive(good)).run((bytes, total) -> {}, unpacked -> {
            throw new IllegalStateException("unfit");
        }));
        assertEquals(List.of(), leftBehind());
    }

    @Test
    void theTrialSeesTheWholeFolderBeforeItIsInItsPlace() throws Exception {
        server.serving("model.zip", good);
        fetch(archive(good)).run((bytes, total) -> {}, unpacked -> {
            assertTrue(Files.exists(unpacked.resolve("graph/words.txt")));
            assertFalse(Files.exists(folder.resolve(NAME)));
        });
        holdsTheModel();
    }

    @Test
    void whatAKilledRunLeftUnpackedIsRemoved() throws Exception {
        Path half = Files.createDirectories(folder.resolve("." + NAME + ".unpacking/model/am"));
        Files.writeString(half.resolve("final.mdl"), "half");
        server.serving("model.zip", good);
        run(archive(good));
        holdsTheModel();
    }

    @Test
    void aSecondFetchOfTheSameIsRefusedWhileTheFirstRuns() throws Exception {
        server.serving("model.zip", good);
        fetch(archive(good))
                .run(
                        (bytes, total) -> {},
                        unpacked -> assertTrue(refused(archive(good)).reason().contains("Another process")));
        holdsTheModel();
    }

    @Test
    void aFolderThatIsThereIsLeftAlone() throws Exception {
        Files.createDirectories(folder.resolve(NAME));
        assertTrue(refused(archive(good)).reason().contains("there already"));
        assertEquals(List.of(NAME), leftBehind());
    }

    @Test
    void stoppingWhileUnpackingLeavesTheDownloadOnly() throws Exception {
        server.serving("model.zip", good);
        ArchiveFetch fetch = fetch(archive(good));
        assertThrows(InterruptedException.class, () -> fetch.run((bytes, total) -> fetch.stop(), unpacked -> {}));
        assertEquals(List.of(NAME + ".zip.part", NAME + ".zip.part.mark"), leftBehind());
    }

    @Test
    void aTrialThatFailsSinceAllIsToEndSaysNothingAboutTheArchive() throws Exception {
        server.serving("model.zip", good);
        ArchiveFetch fetch = fetch(archive(good));
        assertThrows(
                InterruptedException.class,
                () -> fetch.run((bytes, total) -> {}, unpacked -> {
                    fetch.stop();
                    throw new IllegalStateException("killed with it");
                }));
        assertEquals(List.of(NAME + ".zip.part", NAME + ".zip.part.mark"), leftBehind());
    }

    @Test
    void aMissingArchiveAndAMissingServerAreTold() throws Exception {
        assertTrue(refused(archive(good)).reason().startsWith("There is no http"));
        URI nowhere = server.at("model.zip");
        server.close();
        FetchFailed failed = refused(new Archive(nowhere, OptionalLong.empty(), List.of()));
        assertTrue(failed.reason().contains("cannot be reached"), failed.reason());
        assertTrue(failed.cure().contains("https_proxy"), failed.cure());
        assertEquals(List.of(), leftBehind());
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws Exception {
        Path blocked = Files.writeString(folder.resolve("blocked"), "x");
        FetchFailed failed = assertThrows(FetchFailed.class, () -> new ArchiveFetch(
                        archive(good), blocked.resolve(NAME), HttpClient.newHttpClient(), PATIENCE)
                .run((bytes, total) -> {}, unpacked -> {}));
        assertTrue(failed.cure().contains("permissions"), failed.cure());
    }

    private void partOf(byte[] bytes, int count) throws IOException {
        Files.write(folder.resolve(NAME + ".zip.part"), Arrays.copyOf(bytes, count));
        Files.writeString(folder.resolve(NAME + ".zip.part.mark"), "\"one\"");
    }

    /** In its directory an archive says of each entry which system made it, and its kind there (APPNOTE 4.4.2, 4.4.15). */
    private static void markAsLink(byte[] zip, String name) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        int header = text.lastIndexOf(name) - 46;
        zip[header + 5] = 3;
        zip[header + 41] = (byte) 0xA1;
    }
}
