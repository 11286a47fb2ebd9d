package guide.massage.session;

import guide.massage.language.Intent;
import guide.massage.language.Prompt;
import guide.massage.language.Reading;
import guide.massage.safety.PainReport;
import guide.massage.safety.RedFlag;
import guide.massage.session.Phase.Closing;
import guide.massage.session.Phase.Interruptible;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

/**
 * Says the last words, leaves time to ask for them again, says goodbye and ends. After advice nothing is said but the
 * advice. There is no way back into the routine from here.
 */
final class ClosingRules extends Rules {
    private static final Duration TIME_TO_ASK_AGAIN = Duration.ofSeconds(20);

    /** Long enough for a last word of thanks not to be cut, too short to wonder whether it still runs. */
    private static final Duration AFTER_GOODBYE = Duration.ofSeconds(2);

    private final Closing phase;

    ClosingRules(Session session, Script script, Closing phase) {
        super(session, script);
        this.phase = phase;
    }

    @Override
    Map<Intent, Function<Reading, Transition>> commands() {
        return isAdvice()
                ? Map.of(Intent.FINISH, finish -> over())
                : Map.of(
                        Intent.FINISH, finish -> over(),
                        Intent.NEXT, done -> over(),
                        Intent.NO, no -> over());
    }

    @Override
    Transition enter() {
        return now().say(phase.words(), isAdvice() ? Manner.URGENT : Manner.CALM);
    }

    @Override
    Transition quiet() {
        return waiting(isFarewell() ? AFTER_GOODBYE : TIME_TO_ASK_AGAIN, Alarm.LAST_WORDS_OVER);
    }

    @Override
    Transition alarm(Alarm alarm) {
        return isAdvice() || isFarewell() ? over() : goTo(new Closing(phase.ending(), script.lines(Prompt.GOODBYE)));
    }

    /** Hands are off. Who cries "stop" in an emergency must still be told what to do; "finish" always ends. */
    @Override
    Transition stop() {
        return isAdvice() && !session.speech().isQuiet() ? stay() : over();
    }

    /** Advice is not broken off by a new complaint: it is said again from its start. */
    @Override
    Transition pain(PainReport report) {
        return isAdvice() ? sayAdviceAgain() : super.pain(report);
    }

    /** Another sign replaces the advice; the same one, heard twice, does not break it off. */
    @Override
    Transition redFlag(RedFlag flag) {
        Transition other = super.redFlag(flag);
        return other.session().phase().equals(phase) ? sayAdviceAgain() : other;
    }

    private Transition sayAdviceAgain() {
        return session.speech().isQuiet() ? askAgain() : stay();
    }

    @Override
    Transition hearingLost() {
        return stay();
    }

    /** Ends. If the screening was never passed, that comes back as an event, so that the journal holds it and no answer. */
    Transition over() {
        return session.isPrivate() ? postRefusal() : end();
    }

    private Transition postRefusal() {
        return now().silence()
                .cancelTimers()
                .update(session -> session.with(Session.ScreeningState.DONE))
                .doing(new Effect.Post(new Event.ScreeningRefused()));
    }

    Transition end() {
        return now().silence()
                .to(new Phase.Finished(phase.ending()))
                .update(session -> session.with(Session.ScreeningState.DONE))
                .doing(new Effect.End(phase.ending()));
    }

    private boolean isFarewell() {
        return phase.words().equals(script.lines(Prompt.GOODBYE));
    }

    private boolean isAdvice() {
        return phase.ending() == Ending.RED_FLAG || phase.ending() == Ending.PAIN;
    }

    @Override
    Interruptible resting() {
        return phase;
    }

    @Override
    Sayable sayable() {
        return Sayable.CLOSING;
    }

    @Override
    Transition tooLoud() {
        return stay();
    }
}
