package guide.massage.session;

import guide.massage.language.Intent;
import guide.massage.language.Reading;
import guide.massage.session.Phase.Closing;
import guide.massage.session.Phase.Finished;
import guide.massage.session.Phase.Interruptible;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Nothing follows. */
final class FinishedRules extends Rules {
    private final Finished phase;

    FinishedRules(Session session, Script script, Finished phase) {
        super(session, script);
        this.phase = phase;
    }

    @Override
    Map<Intent, Function<Reading, Transition>> commands() {
        return Map.of();
    }

    @Override
    Transition enter() {
        return stay();
    }

    @Override
    Interruptible resting() {
        return new Closing(phase.ending(), List.of());
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
