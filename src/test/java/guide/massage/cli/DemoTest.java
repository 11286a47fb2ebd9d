package guide.massage.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.audio.Pcm;
import guide.massage.audio.WavFile;
import guide.massage.cli.Program.Run;
import guide.massage.storage.UserFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo with the real recogniser, the real voice and its own recordings. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoTest {
    @TempDir
    static Path folder = Path.of("");

    private Run first = new Run(-1, "", "");

    @BeforeAll
    void playOnce() {
        first = Program.run(demo(), "--out", wav("first").toString());
    }

    private static DemoCommand demo() {
        return new DemoCommand(new Installation(
                Path.of("").toAbsolutePath(), new UserFolders(folder.resolve("data"), folder.resolve("config"))));
    }

    private static Path wav(String name) {
        return folder.resolve(name + ".wav");
    }

    @ParameterizedTest
    @CsvSource({
        "stop, I heard you.",
        "more pressure, within comfort.",
        "how long, left in this step.",
        "next, Step 2 of 3.",
        "that hurts, Lift both hands away now.",
        "lower back, How strong is it?",
        "finish, That was the last stroke."
    })
    void whatIsHeardIsAnsweredRightly(String heard, String said) {
        int at = indexOf(first.lines(), "\"" + heard + "\"", 0);
        assertTrue(at >= 0, first.out());
        assertEquals(at + 1, indexOf(first.lines(), said, at), first.out());
    }

    @Test
    void painInTheMiddleOfASentenceSilencesBeforeItIsCertain() {
        int hushed = indexOf(first.lines(), "perhaps a word of pain", indexOf(first.lines(), "Step 2 of 3", 0));
        int silent = indexOf(first.lines(), "falls silent", hushed);
        int certain = indexOf(first.lines(), "\"that hurts\"", hushed);
        assertTrue(hushed >= 0 && silent == hushed + 1 && certain > silent, first.out());
        assertEquals(time(first.lines().get(hushed)), time(first.lines().get(silent)));
    }

    @Test
    void itEndsWellAndWritesTheRoomsSound() throws Exception {
        assertEquals(0, first.code(), first.err());
        assertTrue(first.out().contains("ends: finished early"), first.out());
        Pcm sound = WavFile.read(wav("first"));
        assertTrue(sound.length().toMinutes() >= 5, () -> "only " + sound.length());
        assertTrue(IntStream.range(0, sound.sampleCount()).anyMatch(i -> sound.sampleAt(i) > 10_000), "too soft");
    }

    @Test
    void theSameSoundGivesTheSameSession() throws IOException {
        Run second = Program.run(demo(), "--out", wav("second").toString());
        assertEquals(first.out().replace("first.wav", "second.wav"), second.out());
        assertArrayEquals(Files.readAllBytes(wav("first")), Files.readAllBytes(wav("second")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "no-clot", "that-hurts"})
    void everyRecordingMatters(String name) {
        Run without = Program.run(demo(), "--out", wav(name).toString(), "--without", name);
        assertEquals(0, without.code(), without.err());
        assertNotEquals(first.out().replace("first.wav", name + ".wav"), without.out());
        assertFalse(without.out().contains("ends: finished early"), without.out());
    }

    @Test
    void anUnknownRecordingIsNamedAndTheRightOnesAreTold() {
        Run run = Program.run(demo(), "--out", wav("none").toString(), "--without", "yodel");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("\"yodel\"") && run.err().contains("that-hurts"), run.err());
    }

    private static int indexOf(List<String> lines, String part, int from) {
        return IntStream.range(Math.max(from, 0), lines.size())
                .filter(index -> lines.get(index).contains(part))
                .findFirst()
                .orElse(-1);
    }

    private static String time(String line) {
        return line.substring(0, line.indexOf(' '));
    }
}
