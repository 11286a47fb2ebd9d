package guide.massage.session;

import guide.massage.language.Intent;
import guide.massage.language.Prompt;
import guide.massage.language.Reading;
import guide.massage.session.Phase.Interruptible;
import guide.massage.session.Phase.TryOut;
import guide.massage.session.Phase.TryOut.Stage;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

/** Lets them say "stop" once: it must be heard, or they decide whether to go on without. */
final class TryOutRules extends Rules {
    private static final Duration TIME_TO_TRY = Duration.ofSeconds(10);

    private final TryOut phase;

    TryOutRules(Session session, Script script, TryOut phase) {
        super(session, script);
        this.phase = phase;
    }

    @Override
    Map<Intent, Function<Reading, Transition>> commands() {
        return phase.stage() == Stage.WITHOUT
                ? Map.of(Intent.YES, yes -> goOn(), Intent.NO, no -> finish(), Intent.FINISH, finish -> finish())
                : Map.of(Intent.FINISH, finish -> finish());
    }

    @Override
    Transition enter() {
        return now().say(script.lines(
                switch (phase.stage()) {
                    case FIRST_TRY -> Prompt.TRY_STOP;
                    case SECOND_TRY -> Prompt.TRY_STOP_AGAIN;
                    case WITHOUT -> Prompt.GO_ON_WITHOUT_VOICE_STOP;
                }));
    }

    @Override
    Transition quiet() {
        return waiting(TIME_TO_TRY, Alarm.NO_ANSWER);
    }

    @Override
    Transition alarm(Alarm alarm) {
        return switch (phase.stage()) {
            case FIRST_TRY -> goTo(new TryOut(Stage.SECOND_TRY, phase.options()));
            case SECOND_TRY -> goTo(new TryOut(Stage.WITHOUT, phase.options()));
            case WITHOUT -> askAgain();
        };
    }

    @Override
    Transition stop() {
        return phase.stage() == Stage.WITHOUT ? super.stop() : goTo(next(), script.lines(Prompt.STOP_WORKS));
    }

    /** A key halts; it does not show that anybody can be heard. */
    @Override
    Transition key() {
        return super.stop();
    }

    private Transition goOn() {
        return goTo(next());
    }

    private Interruptible next() {
        return BeginningRules.afterTryOut(phase.options(), script);
    }

    @Override
    Interruptible resting() {
        return phase;
    }

    @Override
    Sayable sayable() {
        return isAsking() ? Sayable.YES_OR_NO : Sayable.TRY_OUT;
    }

    /** The word that is tried out has its own way of being asked for again. */
    @Override
    boolean isAsking() {
        return phase.stage() == Stage.WITHOUT;
    }
}
