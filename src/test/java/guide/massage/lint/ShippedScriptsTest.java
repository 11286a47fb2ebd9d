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

/** What ships keeps every rule that is asked of others. */
final class ShippedScriptsTest {
    private static final Checking CHECKING = new Checking();

    @Test
    void thePhrasesAreInOrder() {
        assertEquals(List.of(), CHECKING.phrases(Checking.SCRIPTS.resolve("phrases.json")));
    }

    @Test
    void thePromptsAreInOrder() {
        assertEquals(List.of(), CHECKING.prompts(Checking.SCRIPTS.resolve("prompts.json")));
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
