package guide.massage.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.audio.SoundSink;
import guide.massage.language.Prompts;
import guide.massage.routine.Plan;
import guide.massage.routine.Routine;
import guide.massage.session.Preferences;
import guide.massage.speaking.SentenceRenderer;
import guide.massage.storage.PromptFile;
import guide.massage.storage.RoutineLibrary;
import guide.massage.storage.UnusableScript;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped routine, spoken by the real voice from preparation to aftercare on the virtual clock. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewTest {
    private static final Path SCRIPTS = Path.of("voice-scripts/en");

    /** All of the speech is there; only the silent work is cut short. */
    private static final int PACE = 100;

    private final SentenceRenderer renderer = SentenceRenderer.start();

    @BeforeAll
    void loadTheVoice() {
        renderer.loaded().join();
    }

    @AfterAll
    void close() {
        renderer.close();
    }

    static Stream<Routine> routines() {
        return RoutineLibrary.load(SCRIPTS.resolve("routines")).routines().stream();
    }

    @ParameterizedTest
    @MethodSource("routines")
    void itLastsAsLongAsItPromisesAndEveryStepIsSpoken(Routine routine) throws Exception {
        Prompts prompts = prompts();
        Preview preview = new Preview(renderer, new Nowhere(), PACE);
        List<String> rows =
                preview.play(prompts, routine, Preferences.standard()).rows();
        Duration length = preview.now();
        assertTrue(length.compareTo(routine.length().from()) >= 0, () -> "only " + length);
        assertTrue(length.compareTo(routine.length().to()) <= 0, () -> "as long as " + length);
        List<String> spoken = rows.stream()
                .map(row -> row.split("\t")[1])
                .filter(step -> Character.isDigit(step.charAt(0)))
                .distinct()
                .toList();
        Plan plan = Plan.of(routine);
        assertEquals(
                IntStream.range(0, plan.steps().size())
                        .mapToObj(index ->
                                (index + 1) + " " + plan.step(index).step().id())
                        .toList(),
                spoken);
    }

    private static Prompts prompts() throws UnusableScript {
        return PromptFile.read(SCRIPTS.resolve("prompts.json"));
    }

    /** Forgets what it is given: the length and the cue sheet are what is looked at. */
    private static final class Nowhere implements SoundSink {
        @Override
        public void write(short[] frame) {}

        @Override
        public void close() {}
    }
}
