package guide.massage.routine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Fits a routine to the time there is: it first shortens steps within their ranges, then leaves out optional steps, the
 * last ones first. Preparation, cautions and aftercare are never touched.
 *
 * @param wanted how long the whole may take
 */
public record TimeBudget(Duration wanted) {
    /** Finer than anybody notices, and few enough to try them all. */
    private static final int TRIES = 20;

    /** The plan that comes nearest to the budget from below, or the shortest there is. */
    public Plan fit(Routine routine) {
        Set<String> leftOut = new LinkedHashSet<>();
        List<String> optional = optionalSteps(Plan.of(routine));
        Plan plan = shortest(routine, leftOut);
        while (isTooLong(plan) && !optional.isEmpty()) {
            leftOut.add(optional.remove(optional.size() - 1));
            plan = shortest(routine, leftOut);
        }
        return widened(routine, leftOut, plan);
    }

    /** Gives back as much of the ranges as the budget allows. */
    private Plan widened(Routine routine, Set<String> leftOut, Plan shortest) {
        Plan best = shortest;
        for (int step = 1; step <= TRIES; step++) {
            Plan longer = Plan.of(routine, new Fit((double) step / TRIES, leftOut));
            if (isTooLong(longer)) {
                return best;
            }
            best = longer;
        }
        return best;
    }

    private boolean isTooLong(Plan plan) {
        return plan.expectedFrom(0).compareTo(wanted) > 0;
    }

    private static Plan shortest(Routine routine, Set<String> leftOut) {
        return Plan.of(routine, new Fit(0, leftOut));
    }

    private static List<String> optionalSteps(Plan plan) {
        return new ArrayList<>(plan.steps().stream()
                .map(PlannedStep::step)
                .filter(Step::optional)
                .map(Step::id)
                .distinct()
                .toList());
    }
}
