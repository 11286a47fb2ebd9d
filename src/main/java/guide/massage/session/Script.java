package guide.massage.session;

import guide.massage.language.Line;
import guide.massage.language.Prompt;
import guide.massage.language.Prompts;
import guide.massage.language.Reading;
import guide.massage.routine.Plan;
import guide.massage.routine.Routine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The words and routines a session is made of. They do not change while it runs.
 *
 * @param phrases how an utterance can be understood, best reading first; empty when it cannot
 * @param routines those that can be performed, at least one, in the order they are offered
 */
public record Script(Prompts prompts, Function<String, List<Reading>> phrases, List<Routine> routines) {
    public Script {
        routines = List.copyOf(routines);
        if (routines.isEmpty()) {
            throw new IllegalArgumentException("there is no routine to perform");
        }
    }

    List<Line> lines(Prompt prompt) {
        return prompts.lines(prompt);
    }

    List<Line> lines(Prompt prompt, String slot, String value) {
        return prompts.lines(prompt, Map.of(slot, value));
    }

    List<Line> lines(Prompt prompt, Map<String, String> slots) {
        return prompts.lines(prompt, slots);
    }

    Optional<Plan> plan(String routineId) {
        return routines.stream()
                .filter(routine -> routine.id().equals(routineId))
                .findFirst()
                .map(Plan::of);
    }
}
