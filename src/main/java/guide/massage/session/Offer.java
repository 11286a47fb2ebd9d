package guide.massage.session;

import guide.massage.routine.Audience;
import guide.massage.routine.BodyArea;
import guide.massage.routine.Plan;
import guide.massage.routine.PlannedStep;
import guide.massage.routine.Posture;
import guide.massage.routine.Routine;
import guide.massage.routine.TimeBudget;
import guide.massage.safety.Restrictions;
import guide.massage.session.Phase.Choosing;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The routines that can be offered for what was asked. */
record Offer(Script script, Session session, Choosing asked) {
    /** A routine counts as one for an area when at least a third of its steps work there. */
    private static final double DEVOTED = 1.0 / 3;

    private static final Set<Posture> WITHOUT_LYING_FLAT = EnumSet.of(Posture.SEATED, Posture.SIDE_LYING);
    private static final Duration LEAST_USE = Duration.ofMinutes(1);

    /** In the order they are named: those most devoted to the area first, otherwise as they are listed. */
    List<Routine> routines() {
        List<Routine> suitable = script.routines().stream()
                .filter(this::suits)
                .filter(this::fits)
                .toList();
        return asked.area()
                .map(area -> suitable.stream()
                        .filter(routine -> share(routine, area) >= DEVOTED)
                        .sorted(Comparator.comparing((Routine routine) -> -share(routine, area)))
                        .toList())
                .orElse(suitable);
    }

    Optional<Routine> routine(String id) {
        return script.routines().stream()
                .filter(this::suits)
                .filter(routine -> routine.id().equals(id))
                .findFirst();
    }

    /** As long as was asked for, or its usual length. */
    Plan plan(Routine routine) {
        return asked.budget().map(wanted -> new TimeBudget(wanted).fit(routine)).orElseGet(() -> Plan.of(routine));
    }

    /** Whether less than a useful rest of today's minutes is left. */
    boolean isUsedUp(Routine routine) {
        return session.care()
                .leftToday(routine)
                .filter(left -> left.compareTo(LEAST_USE) < 0)
                .isPresent();
    }

    private boolean suits(Routine routine) {
        return suits(routine, session);
    }

    /**
     * Whether the screening leaves this routine open. Who can not lie face down is only seated or laid on the side;
     * leaning on a ball can not be kept very light.
     */
    static boolean suits(Routine routine, Session session) {
        Restrictions outcome = session.care().restrictions();
        boolean lying = !outcome.notFaceDown() || WITHOUT_LYING_FLAT.contains(routine.posture());
        boolean gentle = !outcome.veryLightOnly() || routine.audience() != Audience.SELF;
        return lying && gentle;
    }

    private boolean fits(Routine routine) {
        return asked.budget()
                .map(wanted -> expected(routine).compareTo(wanted) <= 0)
                .orElse(true);
    }

    private Duration expected(Routine routine) {
        return plan(routine).expectedFrom(0);
    }

    private static double share(Routine routine, BodyArea area) {
        List<PlannedStep> steps = Plan.of(routine).steps();
        return (double) steps.stream()
                        .filter(step -> step.step().areas().contains(area))
                        .count()
                / steps.size();
    }
}
