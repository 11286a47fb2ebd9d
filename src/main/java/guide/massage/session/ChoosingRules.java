package guide.massage.session;

import guide.massage.language.Intent;
import guide.massage.language.Line;
import guide.massage.language.Prompt;
import guide.massage.language.Reading;
import guide.massage.language.Slot;
import guide.massage.routine.BodyArea;
import guide.massage.routine.Plan;
import guide.massage.routine.Routine;
import guide.massage.routine.Step;
import guide.massage.session.Phase.Choosing;
import guide.massage.session.Phase.Interruptible;
import guide.massage.session.Phase.Preparing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Offers routines, three at a time, by name, by part of the body or by length, and takes the one that is named. */
final class ChoosingRules extends Rules {
    private static final int AT_A_TIME = 3;
    private static final Duration TIME_TO_CHOOSE = Duration.ofSeconds(15);

    private final Choosing phase;
    private final Offer offer;

    ChoosingRules(Session session, Script script, Choosing phase) {
        super(session, script);
        this.phase = phase;
        this.offer = new Offer(script, session, phase);
    }

    @Override
    Map<Intent, Function<Reading, Transition>> commands() {
        return Map.of(
                Intent.CHOOSE_ROUTINE, this::choose,
                Intent.PLACE, this::chooseByArea,
                Intent.CHOOSE_MINUTES, this::chooseLength,
                Intent.LIST_ROUTINES, list -> goTo(Choosing.fromAll(phase.screening())),
                Intent.NEXT, more -> offerMore(),
                Intent.YES, yes -> takeTheOnlyOne(),
                Intent.FINISH, finish -> finish());
    }

    @Override
    Transition enter() {
        List<String> titles = named().stream().map(Routine::title).toList();
        return now().say(script.lines(offering(), "routines", script.prompts().list(titles)));
    }

    private Prompt offering() {
        int all = offer.routines().size();
        if (all == 1) {
            return Prompt.CHOOSE_THE_ONLY;
        }
        return all > AT_A_TIME ? Prompt.CHOOSE : Prompt.CHOOSE_FROM_FEW;
    }

    private List<Routine> named() {
        return offer.routines().stream().skip(phase.offered()).limit(AT_A_TIME).toList();
    }

    /** "Feet" is the routine of that name before it is the part of the body. */
    @Override
    List<Reading> inOrder(List<Reading> readings) {
        return readings.stream()
                .sorted(Comparator.comparing(reading -> !reading.intent().isSafety() && !namesRoutine(reading)))
                .toList();
    }

    private static boolean namesRoutine(Reading reading) {
        return reading.slot(Slot.ROUTINE).isPresent();
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
        return goTo(phase.offering(further < offer.routines().size() ? further : 0));
    }

    private Transition choose(Reading reading) {
        return reading.slot(Slot.ROUTINE)
                .map(id -> offer.routine(id).map(this::begin).orElseGet(() -> interject(Prompt.NO_SUCH_ROUTINE)))
                .orElseGet(() -> chooseByArea(reading));
    }

    private Transition chooseByArea(Reading reading) {
        List<BodyArea> areas = reading.areas();
        if (areas.isEmpty()) {
            return interject(Prompt.NO_SUCH_ROUTINE);
        }
        return narrowedTo(phase.of(areas.get(0)), Prompt.NO_SUCH_ROUTINE);
    }

    private Transition chooseLength(Reading reading) {
        Duration wanted = Duration.ofMinutes(
                reading.slot(Slot.MINUTES).map(Long::parseLong).orElse(0L));
        return narrowedTo(phase.within(wanted), Prompt.NOTHING_SO_SHORT);
    }

    /** Offers what is left of the choice; if nothing is, the choice stays as wide as it was. */
    private Transition narrowedTo(Choosing narrower, Prompt ifNothing) {
        List<Routine> left = new Offer(script, session, narrower).routines();
        return left.isEmpty() ? interject(ifNothing) : goTo(narrower);
    }

    private Transition takeTheOnlyOne() {
        return named().size() == 1 ? begin(named().get(0)) : askAgain();
    }

    private Transition begin(Routine routine) {
        if (offer.isUsedUp(routine)) {
            return interject(Prompt.USED_UP_TODAY);
        }
        Plan plan = offer.plan(routine);
        List<Line> chosen = new ArrayList<>(script.lines(Prompt.CHOSEN, "routine", routine.title()));
        chosen.addAll(fitted(plan));
        return session.screening() == Session.ScreeningState.DONE
                ? goTo(new Preparing(plan, Preparing.Stage.READY), chosen)
                : goTo(Screening.begin(plan, phase.screening()), chosen);
    }

    /** What was left out for the length that was asked for. */
    private List<Line> fitted(Plan plan) {
        if (phase.budget().isEmpty()) {
            return List.of();
        }
        String length = script.prompts().duration(plan.expectedFrom(0));
        List<String> leftOut = Plan.of(plan.routine()).steps().stream()
                .map(planned -> planned.step())
                .filter(step -> plan.fit().leftOut().contains(step.id()))
                .map(Step::technique)
                .distinct()
                .toList();
        return leftOut.isEmpty()
                ? script.lines(Prompt.FITTED, "length", length)
                : script.lines(
                        Prompt.FITTED_WITHOUT,
                        Map.of("length", length, "steps", script.prompts().list(leftOut)));
    }

    @Override
    Interruptible resting() {
        return phase;
    }

    @Override
    Sayable sayable() {
        return Sayable.CHOOSING;
    }

    @Override
    boolean isAsking() {
        return true;
    }
}
