package guide.massage.session;

import guide.massage.routine.GiverPlace;
import guide.massage.routine.Plan;
import guide.massage.routine.PlannedStep;
import guide.massage.routine.Pressure;
import guide.massage.safety.Care;
import java.time.Duration;
import java.util.Optional;

/**
 * How far a routine has come.
 *
 * @param index of the current step in the plan
 * @param pressure at which the hands work now
 * @param clock of the current step
 * @param cameFrom where the giver was before this step
 * @param askedAt when the receiver was last asked how it is, in session time
 * @param newHere whether the receiver was not yet asked since the hands came to this area
 * @param askAgain whether a report or a rise in pressure asks for an early check-in
 */
public record Progress(
        Plan plan,
        int index,
        Pressure pressure,
        StepClock clock,
        GiverPlace cameFrom,
        Optional<Duration> askedAt,
        boolean newHere,
        boolean askAgain) {

    /** At the given step of a plan, not yet begun. */
    public static Progress at(Plan plan, int index, Care care) {
        return atStep(plan, index, care, plan.routine().giver(), Optional.empty(), true);
    }

    public PlannedStep step() {
        return plan.step(index);
    }

    public boolean isAtLast() {
        return plan.isLast(index);
    }

    /** The same course at another step, which begins afresh. */
    public Progress moved(int toIndex, Care care) {
        return atStep(plan, toIndex, care, step().giver(), askedAt, newHere);
    }

    /** The step after this one, where this one was not performed and the giver is still where they were. */
    public Progress passedOver(Care care) {
        return atStep(plan, index + 1, care, cameFrom, askedAt, newHere);
    }

    /** Whether the giver has to change places for this step, however they came to it. */
    public boolean giverMoves() {
        return cameFrom != step().giver();
    }

    /** Back at an earlier state of the course, with its clock, from where the giver is now. */
    public Progress backAt(Progress earlier, Care care) {
        Pressure start = care.startOf(earlier.step().step());
        return new Progress(plan, earlier.index, start, earlier.clock, step().giver(), askedAt, earlier.newHere, false);
    }

    public Progress at(Pressure other) {
        return new Progress(plan, index, other, clock, cameFrom, askedAt, newHere, askAgain);
    }

    public Progress with(StepClock other) {
        return new Progress(plan, index, pressure, other, cameFrom, askedAt, newHere, askAgain);
    }

    public Progress askedAt(Duration now) {
        return new Progress(plan, index, pressure, clock, cameFrom, Optional.of(now), false, false);
    }

    public Progress askingSoon() {
        return new Progress(plan, index, pressure, clock, cameFrom, askedAt, newHere, true);
    }

    /** Whether the step works on an area that the step before it did not touch. */
    public boolean isInNewArea() {
        return isInNewArea(plan, index);
    }

    private static boolean isInNewArea(Plan plan, int index) {
        PlannedStep here = plan.step(index);
        return plan.before(index)
                .map(before -> !before.step().areas().containsAll(here.step().areas()) || before.side() != here.side())
                .orElse(true);
    }

    private static Progress atStep(
            Plan plan, int index, Care care, GiverPlace cameFrom, Optional<Duration> askedAt, boolean newHere) {
        var step = plan.step(index).step();
        return new Progress(
                plan,
                index,
                care.startOf(step),
                StepClock.of(plan.step(index)),
                cameFrom,
                askedAt,
                newHere || isInNewArea(plan, index),
                false);
    }
}
