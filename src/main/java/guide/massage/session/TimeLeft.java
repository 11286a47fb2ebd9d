package guide.massage.session;

import guide.massage.routine.Dose;
import guide.massage.routine.Plan;
import guide.massage.routine.PlannedStep;
import java.time.Duration;

/** Estimates how long a plan takes. */
record TimeLeft(Plan plan) {
    /** A step the giver ends is taken to last this long: three unhurried passes and a little searching. */
    private static final Duration UNTIMED_STEP = Duration.ofSeconds(90);

    /** What an announcement takes on average, measured over the shipped routines at the calm speaking rate. */
    private static final Duration ANNOUNCEMENT = Duration.ofSeconds(25);

    /** From the beginning of the given step to the end of the plan. */
    Duration from(int index) {
        return plan.steps().stream().skip(index).map(TimeLeft::of).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration of(PlannedStep planned) {
        return of(planned.step().dose()).plus(ANNOUNCEMENT);
    }

    static Duration of(Dose dose) {
        return StepClock.of(dose).target().orElse(UNTIMED_STEP);
    }
}
