package guide.massage.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import guide.massage.routine.Routine;
import guide.massage.storage.Problem;
import guide.massage.storage.RoutineReader;
import guide.massage.storage.UnusableScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What ships keeps every rule that is asked of others, save the prompts named here, whose wording is still open. */
final class ShippedScriptsTest {
    /** Each must go as soon as its text is mended: the list is compared exactly. */
    private static final List<String> OPEN_IN_PROMPTS = List.of(
            "/prompts/agreement",
            "/prompts/agreement-self",
            "/prompts/ask-summary",
            "/prompts/refuse-alcohol-or-painkillers");

    private static final Checking CHECKING = new Checking();

    @Test
    void thePhrasesAreInOrder() {
        assertEquals(List.of(), CHECKING.phrases(Checking.SCRIPTS.resolve("phrases.json")));
    }

    @Test
    void thePromptsAreInOrderSaveWhatIsOpen() {
        List<Problem> problems = CHECKING.prompts(Checking.SCRIPTS.resolve("prompts.json"));
        assertEquals(
                OPEN_IN_PROMPTS,
                problems.stream().map(Problem::pointer).distinct().sorted().toList());
    }

    @Test
    void theStartingScriptIsInOrder() {
        assertEquals(List.of(), CHECKING.routine(Checking.SCRIPTS.resolve("new-routine.json")));
    }

    @Test
    void everyRoutineIsInOrderBesideTheOthers() throws IOException, UnusableScript {
        List<Problem> problems = new ArrayList<>();
        List<Routine> others = new ArrayList<>();
        for (Path file : routines()) {
            problems.addAll(CHECKING.routineBeside(file, others));
            others.add(new RoutineReader().read(file));
        }
        assertFalse(others.isEmpty());
        assertEquals(List.of(), problems);
    }

    private static List<Path> routines() throws IOException {
        try (Stream<Path> files = Files.list(Checking.SCRIPTS.resolve("routines"))) {
            return files.sorted().toList();
        }
    }
}
