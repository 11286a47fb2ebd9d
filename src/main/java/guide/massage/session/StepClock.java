package guide.massage.session;

import guide.massage.routine.PlannedStep;
import java.time.Duration;
import java.util.Optional;

/**
 * How long a step has been worked on. It runs only while hands are at work: not during the announcement, a pause or a
 * report of pain.
 *
 * @param target when the step is over; absent for a step the giver ends
 * @param atMost what "longer" may not pass
 * @param worked up to the last time it was halted
 * @param runningSince when it was last started, in session time; absent while halted
 */
public record StepClock(
        Optional<Duration> target, Optional<Duration> atMost, Duration worked, Optional<Duration> runningSince) {
    /** Below this "shorter" does not go: time enough to hear that the step ends and to let the stroke run out. */
    private static final Duration LEAST_LEFT = Duration.ofSeconds(10);

    /** A clock at nought for one performance of a step. */
    public static StepClock of(PlannedStep step) {
        return new StepClock(step.target(), step.step().dose().atMost(), Duration.ZERO, Optional.empty());
    }

    public boolean isRunning() {
        return runningSince.isPresent();
    }

    public StepClock started(Duration now) {
        return isRunning() ? this : new StepClock(target, atMost, worked, Optional.of(now));
    }

    public StepClock halted(Duration now) {
        return new StepClock(target, atMost, workedAt(now), Optional.empty());
    }

    public Duration workedAt(Duration now) {
        return worked.plus(runningSince.map(now::minus).orElse(Duration.ZERO));
    }

    /** Time left, never below nought; absent for an untimed step. */
    public Optional<Duration> leftAt(Duration now) {
        return target.map(end -> end.minus(workedAt(now))).map(left -> left.isNegative() ? Duration.ZERO : left);
    }

    public StepClock longerBy(Duration more) {
        return withTarget(target.map(end -> end.plus(more)).map(this::withinLimit));
    }

    public StepClock shorterBy(Duration less, Duration now) {
        return withTarget(target.map(
                end -> earliest(end, latest(end.minus(less), workedAt(now).plus(LEAST_LEFT)))));
    }

    /** As long as an earlier state of this clock says, with time enough left to hear that the step ends. */
    public StepClock resizedAs(StepClock earlier, Duration now) {
        Duration soonest = workedAt(now).plus(LEAST_LEFT);
        return withTarget(earlier.target.map(
                end -> target.map(here -> latest(end, earliest(here, soonest))).orElse(end)));
    }

    private StepClock withTarget(Optional<Duration> other) {
        return new StepClock(other, atMost, worked, runningSince);
    }

    private Duration withinLimit(Duration wanted) {
        return atMost.filter(limit -> limit.compareTo(wanted) < 0).orElse(wanted);
    }

    private static Duration earliest(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Duration latest(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
