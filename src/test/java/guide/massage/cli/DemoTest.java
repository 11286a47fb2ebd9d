package guide.massage.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;
import guide.massage.audio.WavFile;
import guide.massage.cli.Program.Run;
import guide.massage.storage.UserFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** What the recordings of the table are to be heard as, in its order. */
    private static final List<String> MEANT = Stream.of(
                    Stream.of("stop"),
                    Collections.nCopies(11, "no").stream(),
                    Stream.of("yes", "yes", "i'm ready", "yes", "more pressure", "yes", "how long", "next"),
                    Stream.of("that hurts", "lower back", "three", "no", "yes", "better", "finish"))
            .flatMap(part -> part)
            .toList();

    private static final int SAMPLES_PER_HUNDREDTH = Frame.RATE / 100;

    private Run first = new Run(-1, "", "");

    @BeforeAll
    void playOnce() {
        first = Program.run(
                demo(),
                "--out",
                wav("first").toString(),
                "--people",
                wav("people").toString());
    }

    private static DemoCommand demo() {
        return new DemoCommand(installation());
    }

    private static Installation installation() {
        return new Installation(
                Path.of("").toAbsolutePath(), new UserFolders(folder.resolve("data"), folder.resolve("config")));
    }

    private static Path wav(String name) {
        return folder.resolve(name + ".wav");
    }

    @Test
    void everyRecordingIsHeardAsItWasMeant() {
        List<String> heard = first.lines().stream()
                .filter(line -> line.contains("heard  \""))
                .map(line -> line.substring(line.indexOf('"') + 1, line.length() - 1))
                .toList();
        assertEquals(MEANT, heard);
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
    void theLoudspeakerIsSilentOneFrameAfterPainIsSuspected() throws Exception {
        Pcm room = WavFile.read(wav("first"));
        Pcm people = WavFile.read(wav("people"));
        int certain = indexOf(first.lines(), "\"that hurts\"", 0);
        int hush = sample(first.lines().get(certain - 1));
        int halt = sample(first.lines().get(certain));
        assertTrue(loudest(room, people, hush - 10 * Frame.SAMPLES, hush) > 500, "nothing was being said before");
        assertEquals(0, loudest(room, people, hush + Frame.SAMPLES, halt));
    }

    @Test
    void musicPlaysWhileHandsAreAtWorkAndNotWhileTheyAreOff() throws Exception {
        Pcm room = WavFile.read(wav("first"));
        int question = sample(first.lines().get(indexOf(first.lines(), "How strong is it?", 0)));
        int agreed = sample(first.lines().get(indexOf(first.lines(), "guiding step 1", 0)));
        int taken = sample(first.lines().get(indexOf(first.lines(), "\"more pressure\"", 0)));
        assertTrue(softest(room, agreed + 6 * Frame.RATE, taken) > 5, "the music stands still");
        assertEquals(0, softest(room, question, question + 6 * Frame.RATE), "it plays on");
    }

    @Test
    void aCommandIsTakenWithANoteOverTheMusic() throws Exception {
        Pcm room = WavFile.read(wav("first"));
        Pcm people = WavFile.read(wav("people"));
        int taken = sample(first.lines().get(indexOf(first.lines(), "\"how long\"", 0)));
        double note = noteOf(room, people, taken + Frame.SAMPLES);
        assertTrue(note > 500, () -> "only " + note);
        assertTrue(note > 5 * noteOf(room, people, taken - Frame.RATE / 10), "it was there before");
    }

    /** The amplitude of the earcon's pitch in 50 ms of what the assistant plays. */
    private static double noteOf(Pcm room, Pcm people, int from) {
        double real = 0;
        double imaginary = 0;
        for (int i = from; i < from + Frame.RATE / 20; i++) {
            double phase = 2 * Math.PI * 784 * i / Frame.RATE;
            int played = room.sampleAt(i) - people.sampleAt(i);
            real += played * Math.cos(phase);
            imaginary += played * Math.sin(phase);
        }
        return 2 * Math.hypot(real, imaginary) / (Frame.RATE / 20.0);
    }

    /** How loud the softest tenth of a second is. */
    private static int softest(Pcm room, int from, int to) {
        return IntStream.range(from / 1600, to / 1600)
                .map(tenth -> IntStream.range(tenth * 1600, (tenth + 1) * 1600)
                        .map(i -> Math.abs(room.sampleAt(i)))
                        .max()
                        .orElse(0))
                .min()
                .orElse(0);
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

    @Test
    void thePeopleAloneThroughTheMicrophoneMakeTheSameSessionAndItsJournalReplaysTheSame() throws IOException {
        Path own = Files.createDirectories(installation().user().routines("en"));
        Files.copy(
                installation().scripts("en").resolve("demo").resolve("short-back.json"),
                own.resolve("short-back.json"));
        Run session = Program.run(
                new SessionCommand(installation()),
                "--mic",
                wav("people").toString(),
                "--speaker",
                wav("assistant").toString(),
                "--fast",
                "--keep",
                "--routine",
                "short-back");
        assertEquals(transcript(first), transcript(session), session.err());

        Run replay = Program.run(new ReplayCommand(installation()), journal().toString());
        int begins = indexOf(session.lines(), "state  screening", 0) + 1;
        int ends = indexOf(session.lines(), "(screening passed)", 0);
        List<String> open = new ArrayList<>(transcript(session));
        open.subList(begins, ends).clear();
        assertEquals(open, transcript(replay), replay.err());
    }

    private static Path journal() throws IOException {
        try (Stream<Path> files = Files.list(installation().user().journals())) {
            return files.findFirst().orElseThrow();
        }
    }

    private static List<String> transcript(Run run) {
        return run.lines().stream().filter(line -> line.matches("\\d\\d:.*")).toList();
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

    /** The loudest sample that is in the room and is not of its people. */
    private static int loudest(Pcm room, Pcm people, int from, int to) {
        return IntStream.range(from, to)
                .map(i -> Math.abs(room.sampleAt(i) - people.sampleAt(i)))
                .max()
                .orElse(0);
    }

    private static int sample(String line) {
        String time = time(line);
        int minutes = Integer.parseInt(time.substring(0, 2));
        int seconds = Integer.parseInt(time.substring(3, 5));
        int hundredths = Integer.parseInt(time.substring(6, 8));
        return ((minutes * 60 + seconds) * 100 + hundredths) * SAMPLES_PER_HUNDREDTH;
    }

    private static String time(String line) {
        return line.substring(0, line.indexOf(' '));
    }
}
