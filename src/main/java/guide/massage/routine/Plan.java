package guide.massage.routine;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A routine laid out flat: every step in the order it is performed, once for each side and repetition.
 *
 * @param steps at least one
 */
public record Plan(Routine routine, List<PlannedStep> steps) {
    public Plan {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("routine " + routine.id() + " has no steps");
        }
    }

    public static Plan of(Routine routine) {
        return new Plan(routine, new PlanBuilder(routine).steps());
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
