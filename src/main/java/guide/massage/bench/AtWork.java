package guide.massage.bench;

import guide.massage.routine.Routine;
import guide.massage.runtime.Conductor;
import guide.massage.runtime.Memory;
import guide.massage.safety.Restrictions;
import guide.massage.session.Event;
import guide.massage.session.Event.Begun;
import guide.massage.session.Guide;
import guide.massage.session.Phase;
import guide.massage.session.Preferences;
import guide.massage.session.Script;
import guide.massage.session.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Brings sessions to the middle of their work, in no time: whatever is said is over at once, and whatever is asked is
 * answered. From there on they are sessions like any other.
 */
public final class AtWork {
    private static final int STEPS_OF_EACH = 3;

    private AtWork() {}

    /** Every step of every routine, told and begun, with no question open. */
    public static List<Session> everywhere(Script script, Preferences preferences) {
        return script.routines().stream()
                .flatMap(routine -> steps(script, preferences, routine, Integer.MAX_VALUE).stream())
                .toList();
    }

    /** The first steps of every routine, told and begun, in an order that changes the routine each time. */
    static List<Session> sessions(Script script, Preferences preferences) {
        List<List<Session>> routines = script.routines().stream()
                .map(routine -> steps(script, preferences, routine, STEPS_OF_EACH))
                .toList();
        return IntStream.range(0, STEPS_OF_EACH)
                .boxed()
                .flatMap(step ->
                        routines.stream().filter(steps -> step < steps.size()).map(steps -> steps.get(step)))
                .toList();
    }

    private static List<Session> steps(Script script, Preferences preferences, Routine routine, int most) {
        Instantly mouth = new Instantly();
        Conductor conductor =
                new Conductor(new Guide(script), Session.beginning(preferences), mouth, Memory.none(), List.of());
        begin(conductor, mouth, routine);
        List<Session> steps = new ArrayList<>();
        while (steps.size() < most && conductor.session().phase() instanceof Phase.Guiding) {
            steps.add(conductor.session());
            hear(conductor, mouth, "next");
        }
        return steps;
    }

    private static void begin(Conductor conductor, Instantly mouth, Routine routine) {
        conductor.happen(
                Duration.ZERO,
                new Begun(
                        Optional.of(routine.id()),
                        Begun.Input.TYPED,
                        Begun.ScreeningHistory.COMPLETED_ONCE,
                        Duration.ZERO));
        conductor.happen(Duration.ZERO, new Event.ScreeningPassed(Restrictions.none(), 0));
        mouth.finish(conductor, Duration.ZERO);
        while (!(conductor.session().phase() instanceof Phase.Guiding)) {
            answer(conductor, mouth);
        }
    }

    private static void answer(Conductor conductor, Instantly mouth) {
        if (!(conductor.session().phase() instanceof Phase.Preparing preparing)) {
            throw new IllegalStateException("a screened session does not prepare but is "
                    + conductor.session().phase());
        }
        hear(conductor, mouth, preparing.stage() == Phase.Preparing.Stage.READY ? "ready" : "yes");
    }

    private static void hear(Conductor conductor, Instantly mouth, String words) {
        conductor.happen(Duration.ZERO, new Event.Heard(words));
        mouth.finish(conductor, Duration.ZERO);
    }
}
