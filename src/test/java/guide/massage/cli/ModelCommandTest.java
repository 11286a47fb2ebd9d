package guide.massage.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.cli.Program.Run;
import guide.massage.fetching.FetchServer;
import guide.massage.fetching.Zips;
import guide.massage.storage.UserFolders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Listing and fetching models: the embedded one, served by a server on this machine under other names. */
class ModelCommandTest {
    private static final Path MODEL = Path.of("models/massage-en");
    private static final String NAME = "vosk-model-test-0.1";

    @TempDir
    Path home;

    private FetchServer server;

    @BeforeEach
    void installed() throws IOException {
        server = new FetchServer();
        Files.createDirectories(home.resolve("models"));
        Files.copy(Path.of("models/official.json"), home.resolve("models/official.json"));
        Path embedded = Files.createDirectory(home.resolve("models/massage-en"));
        Files.copy(MODEL.resolve("README.md"), embedded.resolve("README.md"));
    }

    @AfterEach
    void stopped() {
        server.close();
    }

    private Run model(String... arguments) {
        return Program.run(
                new ModelCommand(new Installation(home, new UserFolders(home.resolve("data"), home.resolve("config")))),
                arguments);
    }

    private Run fetch(String name) {
        String base = server.at("").toString();
        return model(name, "--from", base);
    }

    private List<String> models() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("models"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void refused(Run run, String... parts) throws IOException {
        assertAll(
                () -> assertEquals(2, run.code(), run.err()),
                () -> assertEquals("", run.out()),
                () -> assertFalse(run.err().contains("Exception"), run.err()),
                () -> Stream.of(parts).forEach(part -> assertTrue(run.err().contains(part), run.err())));
        assertEquals(List.of("massage-en", "official.json"), models());
    }

    @Test
    void theListTellsWhatIsUsedAndWhatThereIs() {
        Run run = model();
        assertEquals(0, run.code(), run.err());
        assertTrue(run.lines().get(0).startsWith("In use: massage-en v0 in " + home), run.out());
        String best = run.lines().stream()
                .filter(line -> line.contains("vosk-model-en-us-0.22-lgraph"))
                .findFirst()
                .orElse("");
        assertTrue(best.contains("130.6 MB, Apache-2.0; words wrong 7.82 and 8.2"), run.out());
    }

    @Test
    void aFetchedModelIsTriedAndCanBeUsedByItsName() throws Exception {
        byte[] zip = Zips.ofFolder(MODEL, NAME);
        server.serving(NAME + ".zip", zip)
                .serving("model-list.json", list(zip.length, md5(zip)))
                .breaking(2, 3_000_000);
        Run run = fetch(NAME);
        assertEquals(0, run.code(), run.err());
        Path place = home.resolve("models").resolve(NAME);
        assertTrue(run.out().contains("./run.sh --model " + place), run.out());
        assertTrue(run.out().contains("\"model\": \"models/" + NAME + "\""), run.out());
        assertTrue(Files.exists(place.resolve("am/final.mdl")));
        assertEquals(List.of("massage-en", "official.json", NAME), models());
        assertTrue(run.err().lines().count() < 20, run.err());
        assertFalse(run.err().contains("No checksum"), run.err());
        assertEquals(0, fetch(NAME).code());
    }

    @Test
    void theChecksumOfThePublishedListIsHeld() throws Exception {
        byte[] zip = Zips.ofFolder(MODEL.resolve("conf"), NAME);
        server.serving(NAME + ".zip", zip).serving("model-list.json", list(zip.length, "0".repeat(32)));
        refused(fetch(NAME), "MD5", "was deleted", "am");
    }

    @Test
    void aKnownModelOfAnotherSizeIsRefused() throws Exception {
        server.serving("vosk-model-small-en-us-0.15.zip", new byte[1000]);
        refused(fetch("vosk-model-small-en-us-0.15"), "41205931", "sign in", "models/vosk-model-small-en-us-0.15/am");
    }

    @Test
    void withoutAChecksumThatIsSaidAndTheTrialDecides() throws Exception {
        server.serving(NAME + ".zip", Zips.ofFolder(MODEL.resolve("conf"), NAME));
        refused(fetch(NAME), "No checksum is known", "Nothing was kept", "am/final.mdl");
    }

    @Test
    void aStaticGraphIsRefusedWithASentence() throws Exception {
        Path copy = Files.createDirectories(home.resolve("static/graph"));
        Files.writeString(copy.resolve("HCLG.fst"), "graph");
        server.serving(NAME + ".zip", Zips.ofFolder(home.resolve("static"), NAME));
        refused(fetch(NAME), "static graph");
        refused(model("vosk-model-en-us-0.22"), "static graph", "./run.sh model");
    }

    @Test
    void aNameThatIsNoneAndAnAddressThatIsNoneAreRefused() throws Exception {
        for (String name : List.of("../escaped", "massage-en", "a b", "..")) {
            refused(model(name), "not the name of a model");
        }
        refused(model(NAME, "--from", "ftp://example.org"), "no address");
    }

    @Test
    void withoutTheServerItSaysWhereToPutTheFolderByHand() throws Exception {
        server.close();
        refused(fetch(NAME), "cannot be reached", "https_proxy", "on another machine", "models/" + NAME + "/am");
    }

    @Test
    void aModelThatIsNotThereIsNamed() throws Exception {
        refused(fetch(NAME), "There is no http", NAME + ".zip");
    }

    private static byte[] list(int bytes, String md5) {
        return ("[{\"name\": \"other\", \"size\": 1}, {\"lang\": \"en-us\", \"name\": \"" + NAME + "\", \"size\": "
                        + bytes + ", \"md5\": \"" + md5 + "\"}]")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String md5(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    }
}
