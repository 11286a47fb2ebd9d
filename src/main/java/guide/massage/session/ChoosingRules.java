package guide.massage.session;

import guide.massage.language.Intent;
import guide.massage.language.Prompt;
import guide.massage.language.Reading;
import guide.massage.language.Slot;
import guide.massage.routine.Audience;
import guide.massage.routine.Plan;
import guide.massage.routine.Posture;
import guide.massage.routine.Routine;
import guide.massage.safety.Restrictions;
import guide.massage.session.Phase.Choosing;
import guide.massage.session.Phase.Interruptible;
import guide.massage.session.Phase.Preparing;
import guide.massage.session.Phase.Screening;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Offers routines, three at a time, and takes the one that is named. */
final class ChoosingRules extends Rules {
    private static final int AT_A_TIME = 3;
    private static final Duration TIME_TO_CHOOSE = Duration.ofSeconds(15);

    private final Choosing phase;

    ChoosingRules(Session session, Script script, Choosing phase) {
        super(session, script);
        this.phase = phase;
    }

    @Override
    Map<Intent, Function<Reading, Transition>> commands() {
        return Map.of(
                Intent.CHOOSE_ROUTINE, this::choose,
                Intent.LIST_ROUTINES, list -> askAgain(),
                Intent.NEXT, more -> offerMore(),
                Intent.FINISH, finish -> goTo(new Phase.Closing(Ending.FINISHED_EARLY, script.lines(Prompt.GOODBYE))));
    }

    @Override
    Transition enter() {
        List<String> titles = suitable().stream()
                .skip(phase.offered())
                .limit(AT_A_TIME)
                .map(Routine::title)
                .toList();
        return now().say(
                        script.lines(Prompt.CHOOSE, "routines", script.prompts().list(titles)));
    }

    @Override
    Transition quiet() {
        return waiting(TIME_TO_CHOOSE, Alarm.NO_ANSWER);
    }

    @Override
    Transition alarm(Alarm alarm) {
        return askAgain();
    }

    private Transition offerMore() {
        int further = phase.offered() + AT_A_TIME;
        return goTo(new Choosing(further < suitable().size() ? further : 0, phase.screening()));
    }

    private Transition choose(Reading reading) {
        return reading.slot(Slot.ROUTINE)
                .filter(id ->
                        suitable().stream().anyMatch(routine -> routine.id().equals(id)))
                .flatMap(script::plan)
                .map(this::begin)
                .orElseGet(() -> interject(Prompt.NO_SUCH_ROUTINE));
    }

    private Transition begin(Plan plan) {
        var chosen = script.lines(Prompt.CHOSEN, "routine", plan.routine().title());
        return session.screening() == Session.ScreeningState.DONE
                ? goTo(new Preparing(plan, Preparing.Stage.READY), chosen)
                : goTo(Screening.begin(plan, phase.screening()), chosen);
    }

    private List<Routine> suitable() {
        return script.routines().stream()
                .filter(routine -> suits(routine, session))
                .toList();
    }

    /** Whether the screening leaves this routine open. Leaning on a ball can not be kept very light. */
    static boolean suits(Routine routine, Session session) {
        Restrictions outcome = session.care().restrictions();
        boolean lying = !outcome.notFaceDown() || routine.posture() != Posture.FACE_DOWN;
        boolean gentle = !outcome.veryLightOnly() || routine.audience() != Audience.SELF;
        return lying && gentle;
    }

    @Override
    Interruptible resting() {
        return phase;
    }

    @Override
    Prompt help() {
        return Prompt.HELP_CHOOSING;
    }
}
