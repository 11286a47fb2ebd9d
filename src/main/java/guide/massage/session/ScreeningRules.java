package guide.massage.session;

import guide.massage.language.Intent;
import guide.massage.language.Prompt;
import guide.massage.language.Reading;
import guide.massage.session.Phase.Interruptible;
import guide.massage.session.Phase.Preparing;
import guide.massage.session.Screening.Where;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

/** Asks one question at a time before hands touch skin. An unclear answer counts as yes; silence moves nothing. */
final class ScreeningRules extends Rules {
    private static final Duration TIME_TO_ANSWER = Duration.ofSeconds(12);

    private final Screening phase;

    ScreeningRules(Session session, Script script, Screening phase) {
        super(session, script);
        this.phase = phase;
    }

    @Override
    Map<Intent, Function<Reading, Transition>> commands() {
        return new ScreeningAnswers(this, phase).all();
    }

    @Override
    Transition enter() {
        return now().update(session -> session.with(Session.ScreeningState.UNDER_WAY))
                .say(new ScreeningWords(script).question(phase));
    }

    @Override
    Transition quiet() {
        return waiting(TIME_TO_ANSWER, Alarm.NO_ANSWER);
    }

    @Override
    Transition alarm(Alarm alarm) {
        return askAgain();
    }

    @Override
    Transition outOfPlace(Reading reading) {
        return now().silence()
                .cancelTimers()
                .say(script.lines(Prompt.ANSWER_FIRST))
                .then(same -> RuleBook.rulesOf(same, script).enter());
    }

    /** What was said in private leaves no trace in the state: a replay has not heard it. */
    Transition passed(Event.ScreeningPassed event) {
        Transition done = now().update(session -> session.with(Session.ScreeningState.DONE)
                        .with(Conversation.begun())
                        .with(session.care().screened(event.outcome()))
                        .countingFrom(Math.max(event.lastId(), session.lastId())))
                .doing(new Effect.RememberScreening());
        return done.then(this::afterScreening);
    }

    /** Nothing is being said by now; a replay, which leaves the questions out, is told so. */
    private Transition afterScreening(Session screened) {
        Transition on = Transition.from(screened.saying(Speech.none()));
        if (Offer.suits(phase.plan().routine(), screened)) {
            return enter(
                    on.say(new ScreeningWords(script).outcome(screened.care().restrictions())),
                    new Preparing(phase.plan(), Preparing.Stage.READY));
        }
        boolean another = script.routines().stream().anyMatch(routine -> Offer.suits(routine, screened));
        return another
                ? enter(
                        on.say(script.lines(Prompt.CHOOSE_ANOTHER)),
                        Phase.Choosing.fromAll(Event.Begun.ScreeningHistory.COMPLETED_ONCE))
                : enter(on, new Phase.Closing(Ending.NOT_TODAY, script.lines(Prompt.REFUSE_NOTHING_SUITABLE)));
    }

    @Override
    Transition finish() {
        return goTo(new Phase.Closing(Ending.NOT_TODAY, script.lines(Prompt.GOODBYE)));
    }

    @Override
    Interruptible resting() {
        return phase;
    }

    @Override
    Sayable sayable() {
        return phase.asked() instanceof Where ? Sayable.PLACE : Sayable.YES_OR_NO;
    }

    @Override
    boolean isAsking() {
        return true;
    }
}
