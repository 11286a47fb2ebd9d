package guide.massage.lint;

import guide.massage.language.Intent;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which intents can be meant at the same moment of a session. Safety and settings always can; of the others, those
 * that are answered while hands work, while a question about health or pain is open, and while a routine is chosen.
 */
final class LiveTogether {
    private static final Set<Intent> CHOOSING = EnumSet.of(
            Intent.CHOOSE_ROUTINE,
            Intent.CHOOSE_MINUTES,
            Intent.LIST_ROUTINES,
            Intent.PLACE,
            Intent.YES,
            Intent.NO,
            Intent.NEXT,
            Intent.BACK,
            Intent.REPEAT,
            Intent.FINISH,
            Intent.HELP);

    private static final Set<Intent> ANSWERING = EnumSet.of(
            Intent.YES,
            Intent.NO,
            Intent.UNSURE,
            Intent.NUMBER,
            Intent.SEVERITY,
            Intent.PLACE,
            Intent.FINE,
            Intent.GOOD,
            Intent.SKIP,
            Intent.BACK,
            Intent.REPEAT,
            Intent.FINISH,
            Intent.HELP);

    private static final Set<Intent> WORKING = working();

    private LiveTogether() {}

    static boolean are(Intent one, Intent other) {
        return isAlwaysLive(one)
                || isAlwaysLive(other)
                || List.of(CHOOSING, ANSWERING, WORKING).stream()
                        .anyMatch(live -> live.contains(one) && live.contains(other));
    }

    private static boolean isAlwaysLive(Intent intent) {
        return intent.isSafety() || intent.kind() == Intent.Kind.SETTING;
    }

    private static Set<Intent> working() {
        Set<Intent> working = EnumSet.allOf(Intent.class);
        working.removeAll(EnumSet.of(
                Intent.CHOOSE_ROUTINE,
                Intent.CHOOSE_MINUTES,
                Intent.LIST_ROUTINES,
                Intent.PLACE,
                Intent.SEVERITY,
                Intent.UNSURE));
        return working;
    }
}
