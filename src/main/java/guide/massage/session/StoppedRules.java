package guide.massage.session;

import guide.massage.language.Intent;
import guide.massage.language.Prompt;
import guide.massage.language.Reading;
import guide.massage.session.Phase.Interruptible;
import guide.massage.session.Phase.Paused;
import guide.massage.session.Phase.Stopped;
import guide.massage.session.Phase.Stopped.Stage;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

/** Hands are off; whether to pause, finish or go on is for the people to say. A second "stop" finishes. */
final class StoppedRules extends Rules {
    private static final Duration TIME_TO_DECIDE = Duration.ofSeconds(15);

    private final Stopped phase;

    StoppedRules(Session session, Script script, Stopped phase) {
        super(session, script);
        this.phase = phase;
    }

    @Override
    Map<Intent, Function<Reading, Transition>> commands() {
        return phase.stage() == Stage.PAUSE_OR_FINISH
                ? Map.of(
                        Intent.PAUSE, pause -> pause(),
                        Intent.FINISH, finish -> finish(),
                        Intent.RESUME, resume -> resume(),
                        Intent.KEEP_GOING, resume -> resume(),
                        Intent.FINE, fine -> resume())
                : Map.of(
                        Intent.YES, yes -> resume(),
                        Intent.RESUME, resume -> resume(),
                        Intent.NO, no -> pause(),
                        Intent.PAUSE, pause -> pause(),
                        Intent.FINISH, finish -> finish());
    }

    @Override
    Transition enter() {
        return now().say(script.lines(
                phase.stage() == Stage.PAUSE_OR_FINISH ? Prompt.PAUSE_OR_FINISH : Prompt.GO_ON_QUESTION));
    }

    @Override
    Transition quiet() {
        return waiting(TIME_TO_DECIDE, Alarm.NO_ANSWER);
    }

    @Override
    Transition alarm(Alarm alarm) {
        return pause();
    }

    /** A cry for "stop" often comes twice: what is said over the first answer belongs to the first. */
    @Override
    Transition stop() {
        return session.speech().isSayingUrgently() ? stay() : finish();
    }

    @Override
    Transition key() {
        return phase.stage() == Stage.GO_ON ? resumeByKey() : askWhetherToGoOn();
    }

    /** A key that is held down or struck in alarm must not start the hands again. */
    private Transition resumeByKey() {
        return session.speech().isQuiet() ? resume() : stay();
    }

    private Transition askWhetherToGoOn() {
        return session.speech().isSayingUrgently() ? stay() : goTo(new Stopped(phase.interrupted(), Stage.GO_ON));
    }

    private Transition pause() {
        return goTo(new Paused(phase.interrupted(), Paused.Reason.ASKED_FOR));
    }

    @Override
    Interruptible resting() {
        return phase.interrupted();
    }

    @Override
    Sayable sayable() {
        return Sayable.STOPPED;
    }

    @Override
    boolean isAsking() {
        return true;
    }
}
