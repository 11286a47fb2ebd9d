package guide.massage.session;

import guide.massage.language.PhraseBook;
import guide.massage.language.Prompts;
import guide.massage.routine.Plan;
import guide.massage.routine.Routine;
import guide.massage.storage.PhraseFile;
import guide.massage.storage.PromptFile;
import guide.massage.storage.RoutineLibrary;
import guide.massage.storage.UnusableScript;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The shipped words and routines, read once for all plays. */
final class Shipped {
    static final String BACK = "relaxing-back";
    static final String PARTNER = "lower-back-partner";
    static final String SELF = "lower-back-self";
    static final String FEET = "back-to-feet";

    private static final Path FOLDER = Path.of("voice-scripts/en");
    private static final Script SHIPPED = shipped();

    private Shipped() {}

    static Script script() {
        return SHIPPED;
    }

    static Prompts prompts() {
        return SHIPPED.prompts();
    }

    static Routine routine(String id) {
        return SHIPPED.routines().stream()
                .filter(routine -> routine.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Plan plan(String id) {
        return Plan.of(routine(id));
    }

    static Script with(List<Routine> routines) {
        return new Script(SHIPPED.prompts(), SHIPPED.phrases(), routines);
    }

    private static Script shipped() {
        try {
            List<Routine> routines =
                    RoutineLibrary.load(FOLDER.resolve("routines")).routines();
            Map<String, List<String>> names = routines.stream().collect(Collectors.toMap(Routine::id, Routine::names));
            PhraseBook phrases = PhraseFile.read(FOLDER.resolve("phrases.json")).withRoutineNames(names);
            return new Script(PromptFile.read(FOLDER.resolve("prompts.json")), phrases::readings, routines);
        } catch (UnusableScript unusable) {
            throw new IllegalStateException(unusable);
        }
    }
}
