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

/**
 * Brings sessions to the middle of their work, in no time: whatever is said is over at once, and whatever is asked is
 * answered. From there on they are sessions like any other.
 */
final class AtWork {
    private static final int STEPS_OF_EACH = 3;

    private AtWork() {}

    /** The first steps of every routine, told and begun, in an order that changes the routine each time. */
    static List<Session> sessions(Script script, Preferences preferences) {
        List<Session> sessions = new ArrayList<>();
        for (int step = 0; step < STEPS_OF_EACH; step++) {
            for (Routine routine : script.routines()) {
                sessions.add(session(script, preferences, routine, step));
            }
        }
        return sessions;
    }

    private static Session session(Script script, Preferences preferences, Routine routine, int step) {
        Instantly mouth = new Instantly();
        Conductor conductor =
                new Conductor(new Guide(script), Session.beginning(preferences), mouth, Memory.none(), List.of());
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
        for (int i = 0; i < step; i++) {
            hear(conductor, mouth, "next");
        }
        return conductor.session();
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
