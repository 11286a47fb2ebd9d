package guide.massage.installed;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.installed.Installed.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user can get wrong, given to the installed program: one sentence with the place and the cure, and code 2. */
class BadInputIT {
    private static final Path MODEL = Path.of("models", "massage-en").toAbsolutePath();
    private static final Path SPEECH =
            Path.of("src", "test", "resources", "speech").toAbsolutePath();

    /** Where a WAV file says how its sound is written, and what it says of MP3 sound. */
    private static final int WAV_ENCODING = 20;

    private static final byte MP3 = 0x55;

    @TempDir
    Path folder;

    private Installed program;
    private String recording;

    @BeforeEach
    void installed() {
        program = new Installed(folder);
        recording = SPEECH.resolve("word-yes-01.wav").toString();
    }

    @Test
    void aMissingModelIsNamed() throws Exception {
        refuses(withModel(folder.resolve("elsewhere")), "elsewhere");
    }

    @Test
    void aModelThatLacksFilesIsNamedWithThem() throws Exception {
        Path model = copyOfModel();
        Files.delete(model.resolve("am").resolve("final.mdl"));
        refuses(withModel(model), "final.mdl");
    }

    @Test
    void aModelWithAStaticGraphIsRefused() throws Exception {
        Path model = copyOfModel();
        Files.createFile(model.resolve("graph").resolve("HCLG.fst"));
        refuses(withModel(model), "HCLG.fst");
    }

    @Test
    void aDamagedModelIsRefused() throws Exception {
        Path model = copyOfModel();
        Files.writeString(model.resolve("am").resolve("final.mdl"), "no model");
        refuses(withModel(model), model.toString());
    }

    /** The native library ends its process at such a file. */
    @Test
    void aModelThatCrashesTheRecogniserIsRefused() throws Exception {
        Path model = copyOfModel();
        Path graph = model.resolve("graph").resolve("Gr.fst");
        Files.write(graph, Arrays.copyOf(Files.readAllBytes(graph), 3000));
        refuses(withModel(model), "makes the recogniser crash");
    }

    @Test
    void aRecordingThatIsNotThereIsNamed() throws Exception {
        refuses(withRecording(folder.resolve("none.wav")), "none.wav");
    }

    @Test
    void aFileThatIsNoWavIsNamed() throws Exception {
        refuses(withRecording(Files.writeString(folder.resolve("text.wav"), "not audio")), "text.wav");
    }

    @Test
    void aRecordingOfTheWrongKindIsNamed() throws Exception {
        byte[] wav = Files.readAllBytes(Path.of(recording));
        wav[WAV_ENCODING] = MP3;
        refuses(withRecording(Files.write(folder.resolve("compressed.wav"), wav)), "compressed.wav");
    }

    @Test
    void anOutputThatCannotBeWrittenIsNamed() throws Exception {
        Path nowhere = folder.resolve("no-such-folder").resolve("out.wav");
        refuses(program.run("--mic", recording, "--speaker", nowhere.toString(), "--fast"), "out.wav");
    }

    @Test
    void oneFileOfTheTwoIsNotEnough() throws Exception {
        refuses(program.run("--mic", recording), "--speaker");
    }

    @Test
    void aRoutineThatDoesNotExistIsNamedWithThoseThatDo() throws Exception {
        Outcome outcome = program.run("--typed", "--routine", "knitting");
        refuses(outcome, "knitting");
        assertTrue(outcome.complaint().contains("relaxing-back"), outcome.complaint());
    }

    @Test
    void anUnknownOptionIsNamed() throws Exception {
        refuses(program.run("--loud"), "--loud");
    }

    @Test
    void aBrokenRoutineOfTheUsersIsNamedAndTheOthersStillWork() throws Exception {
        Path own = Files.createDirectories(program.data().resolve("voice-scripts/en/routines"));
        Files.writeString(own.resolve("mine.json"), "{ \"id\": ");
        Outcome outcome = program.run("--typed", "--fast");
        assertEquals(0, outcome.code(), outcome.complaint());
        assertTrue(outcome.complaint().contains("mine.json"), outcome.complaint());
        assertFalse(outcome.printed().isEmpty());
    }

    @Test
    void anUnknownFieldOfARoutineIsNamedWithItsPlace() throws Exception {
        Path own = Files.createDirectories(program.data().resolve("voice-scripts/en/routines"));
        String shipped = Files.readString(Path.of("voice-scripts/en/routines/relaxing-back.json"));
        Files.writeString(own.resolve("mine.json"), shipped.replaceFirst("\"id\"", "\"colour\": \"blue\", \"id\""));
        String complaint = program.run("--typed", "--fast").complaint();
        assertTrue(complaint.contains("mine.json") && complaint.contains("colour"), complaint);
    }

    @Test
    void malformedSettingsAreNamed() throws Exception {
        refuses(withSettings("{ \"language\": "), "settings.json");
    }

    @Test
    void anUnknownSettingIsNamed() throws Exception {
        refuses(withSettings("{ \"volume\": 11 }"), "volume");
    }

    @Test
    void aJournalThatIsNoneIsNamed() throws Exception {
        refuses(
                program.run(
                        "replay",
                        Files.writeString(folder.resolve("j.jsonl"), "hello\n").toString()),
                "j.jsonl");
    }

    @Test
    void aJournalThatIsNotThereIsNamed() throws Exception {
        refuses(program.run("replay", folder.resolve("gone.jsonl").toString()), "gone.jsonl");
    }

    private Outcome withModel(Path model) throws Exception {
        return program.run("--mic", recording, "--speaker", out().toString(), "--fast", "--model", model.toString());
    }

    private Outcome withRecording(Path microphone) throws Exception {
        return program.run("--mic", microphone.toString(), "--speaker", out().toString(), "--fast");
    }

    private Outcome withSettings(String text) throws Exception {
        Files.writeString(Files.createDirectories(program.config()).resolve("settings.json"), text);
        return program.run("--typed", "--fast");
    }

    private void refuses(Outcome outcome, String place) throws IOException {
        String complaint = outcome.complaint();
        assertAll(
                () -> assertEquals(2, outcome.code(), complaint),
                () -> assertTrue(complaint.contains(place), complaint),
                () -> assertFalse(complaint.contains("\tat "), complaint),
                () -> assertFalse(complaint.contains("Exception"), complaint),
                () -> assertEquals("", outcome.printed()));
        assertEquals(List.of(), leftBehind());
    }

    /** Sounds and journals of a session that never began. */
    private List<Path> leftBehind() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.startsWith(out())
                            || file.toString().endsWith(".part")
                            || file.startsWith(program.data().resolve("journal")))
                    .toList();
        }
    }

    private Path out() {
        return folder.resolve("out.wav");
    }

    private Path copyOfModel() throws IOException {
        Path copy = folder.resolve("model");
        try (Stream<Path> files = Files.walk(MODEL)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(MODEL.relativize(file).toString()));
            }
        }
        return copy;
    }
}
