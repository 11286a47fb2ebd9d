package guide.massage.lint;

import guide.massage.language.Intent;
import guide.massage.language.IntentName;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which intents can be meant at the same moment of a session. Safety and settings always can; of the others, those
 * that belong to one of the moments below, which follow what a session answers to in its phases.
 */
final class LiveTogether {
    private static final Set<Intent> WHILE_CHOOSING = EnumSet.of(
            Intent.CHOOSE_ROUTINE,
            Intent.CHOOSE_MINUTES,
            Intent.LIST_ROUTINES,
            Intent.PLACE,
            Intent.NEXT,
            Intent.REPEAT,
            Intent.FINISH,
            Intent.HELP);

    private static final Set<Intent> WHEN_ASKED_WHERE = EnumSet.of(
            Intent.PLACE, Intent.UNSURE, Intent.FINE, Intent.BACK, Intent.REPEAT, Intent.FINISH, Intent.HELP);

    /** The answers to questions about health and pain, to which no place belongs. */
    private static final Set<Intent> WHEN_ASKED_ELSE = EnumSet.of(
            Intent.YES,
            Intent.NO,
            Intent.UNSURE,
            Intent.NUMBER,
            Intent.SEVERITY,
            Intent.FINE,
            Intent.GOOD,
            Intent.SKIP,
            Intent.BACK,
            Intent.PAUSE,
            Intent.RESUME,
            Intent.REPEAT,
            Intent.FINISH,
            Intent.HELP);

    private static final Set<Intent> WHILE_WORKING = EnumSet.complementOf(
            EnumSet.of(Intent.CHOOSE_ROUTINE, Intent.CHOOSE_MINUTES, Intent.LIST_ROUTINES, Intent.PLACE));

    private static final List<Set<Intent>> MOMENTS =
            List.of(WHILE_CHOOSING, WHEN_ASKED_WHERE, WHEN_ASKED_ELSE, WHILE_WORKING);

    private LiveTogether() {}

    static boolean are(IntentName one, IntentName other) {
        return isAlwaysLive(one)
                || isAlwaysLive(other)
                || MOMENTS.stream().anyMatch(live -> live.contains(one) && live.contains(other));
    }

    private static boolean isAlwaysLive(IntentName intent) {
        return intent.isSafety() || intent.kind() == Intent.Kind.SETTING;
    }
}
