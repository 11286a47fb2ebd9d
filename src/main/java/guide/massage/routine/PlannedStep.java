package guide.massage.routine;

import java.util.List;

/**
 * One performance of a step: which side it is on and where the giver is.
 *
 * @param number counted from 1 through the whole plan
 * @param giver where the giver is while it lasts
 * @param giverMoves whether the giver has to change places before it
 * @param titles titles of the blocks that begin with it, outermost first
 * @param again whether the step was performed before on this side
 */
public record PlannedStep(
        int number, Step step, Side side, GiverPlace giver, boolean giverMoves, List<String> titles, boolean again) {
    public PlannedStep {
        titles = List.copyOf(titles);
    }
}
