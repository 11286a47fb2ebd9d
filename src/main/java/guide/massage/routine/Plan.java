package guide.massage.routine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A routine laid out flat: every step in the order it is performed, once for each side and repetition.
 *
 * @param steps at least one
 * @param fit how it was fitted to the time there is
 */
public record Plan(Routine routine, List<PlannedStep> steps, Fit fit) {
    public Plan {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("routine " + routine.id() + " has no steps");
        }
    }

    /** The whole routine, at its usual length. */
    public static Plan of(Routine routine) {
        return of(routine, Fit.usual());
    }

    public static Plan of(Routine routine, Fit fit) {
        return new Plan(routine, new PlanBuilder(routine, fit).steps(), fit);
    }

    /** About how long it takes from the beginning of a step to the end of the last; nought behind the last. */
    public Duration expectedFrom(int index) {
        return steps.stream().skip(index).map(PlannedStep::expected).reduce(Duration.ZERO, Duration::plus);
    }

    public PlannedStep step(int index) {
        return steps.get(index);
    }

    public boolean isLast(int index) {
        return index == steps.size() - 1;
    }

    /** The nearest performance of the same step on the other side, later ones first. */
    public OptionalInt otherSideOf(int index) {
        PlannedStep here = steps.get(index);
        return IntStream.concat(IntStream.range(index + 1, steps.size()), descending(index - 1))
                .filter(other -> isOtherSide(here, steps.get(other)))
                .findFirst();
    }

    /** The step before this one that touches the same body area first, if the giver just came from there. */
    public Optional<PlannedStep> before(int index) {
        return index == 0 ? Optional.empty() : Optional.of(steps.get(index - 1));
    }

    private static IntStream descending(int from) {
        return IntStream.rangeClosed(0, from).map(index -> from - index);
    }

    private static boolean isOtherSide(PlannedStep here, PlannedStep other) {
        return here.side() != Side.BOTH
                && other.step().equals(here.step())
                && other.side() == here.side().opposite();
    }
}
