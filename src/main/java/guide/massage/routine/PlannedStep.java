package guide.massage.routine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One performance of a step: which side it is on, where the giver is, and how long it is meant to last.
 *
 * @param number counted from 1 through the whole plan
 * @param giver where the giver is while it lasts
 * @param titles titles of the blocks that begin with it, outermost first
 * @param before whether and where the step was performed earlier
 * @param target when a timed step is over; absent for a step the giver ends
 */
public record PlannedStep(
        int number,
        Step step,
        Side side,
        GiverPlace giver,
        List<String> titles,
        Before before,
        Optional<Duration> target) {
    /** Two to three unhurried passes, where a script gives no estimate of its own. */
    private static final Duration UNTIMED = Duration.ofSeconds(90);

    /** What the calm voice needs for a character, pauses between sentences included; measured over whole routines. */
    private static final Duration SPEAKING_A_CHARACTER = Duration.ofMillis(100);

    /** Whether the giver knows the step already. */
    public enum Before {
        NEVER,
        ON_OTHER_SIDE,
        ON_THIS_SIDE
    }

    public PlannedStep {
        titles = List.copyOf(titles);
    }

    /** About how long the work of this step takes, whoever ends it. */
    public Duration work() {
        return target.or(() -> step.dose().usually().map(Fit.usual()::within)).orElse(UNTIMED);
    }

    /** About how long it takes with its announcement, which is shorter for a step that is known. */
    Duration expected() {
        int characters = before == Before.NEVER
                ? step.wording().spokenLength() + length(step.parts())
                : step.wording().brief().length();
        return work().plus(SPEAKING_A_CHARACTER.multipliedBy((long) characters + length(step.cautions())));
    }

    private static int length(List<String> texts) {
        return texts.stream().mapToInt(String::length).sum();
    }
}
