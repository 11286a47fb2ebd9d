package guide.massage.session;

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
 * @param askedAt when the receiver was last asked how it is, in session time
 * @param askAgain whether a report or a rise in pressure asks for an early check-in
 */
public record Progress(
        Plan plan, int index, Pressure pressure, StepClock clock, Optional<Duration> askedAt, boolean askAgain) {

    /** At the given step of a plan, not yet begun. */
    public static Progress at(Plan plan, int index, Care care) {
        return atStep(plan, index, care, Optional.empty());
    }

    public PlannedStep step() {
        return plan.step(index);
    }

    public boolean isAtLast() {
        return plan.isLast(index);
    }

    /** The same course at another step, which begins afresh. */
    public Progress moved(int toIndex, Care care) {
        return atStep(plan, toIndex, care, askedAt);
    }

    public Progress at(Pressure other) {
        return new Progress(plan, index, other, clock, askedAt, askAgain);
    }

    public Progress with(StepClock other) {
        return new Progress(plan, index, pressure, other, askedAt, askAgain);
    }

    public Progress askedAt(Duration now) {
        return new Progress(plan, index, pressure, clock, Optional.of(now), false);
    }

    public Progress askingSoon() {
        return new Progress(plan, index, pressure, clock, askedAt, true);
    }

    /** Whether the step works on an area that the step before it did not touch. */
    public boolean isInNewArea() {
        return plan.before(index)
                .map(before ->
                        !before.step().areas().containsAll(step().step().areas()) || before.side() != step().side())
                .orElse(true);
    }

    private static Progress atStep(Plan plan, int index, Care care, Optional<Duration> askedAt) {
        var step = plan.step(index).step();
        return new Progress(plan, index, care.startOf(step), StepClock.of(step.dose()), askedAt, false);
    }
}
