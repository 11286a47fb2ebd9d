package guide.massage.session;

import guide.massage.language.Intent;
import guide.massage.language.Prompt;
import guide.massage.language.Reading;
import guide.massage.session.Phase.Interruptible;
import guide.massage.session.Phase.Paused;
import guide.massage.session.Phase.Paused.Reason;
import java.util.Map;
import java.util.function.Function;

/** Waits, however long it takes. Nothing but "resume" or a wish to finish ends it. */
final class PausedRules extends Rules {
    private final Paused phase;

    PausedRules(Session session, Script script, Paused phase) {
        super(session, script);
        this.phase = phase;
    }

    @Override
    Map<Intent, Function<Reading, Transition>> commands() {
        return Map.of(
                Intent.RESUME, resume -> resume(),
                Intent.KEEP_GOING, resume -> resume(),
                Intent.NEXT, notYet -> askAgain(),
                Intent.WHERE, where -> now().interject(new Announcer(script, session).whereabouts(phase.interrupted())),
                Intent.FINISH, finish -> finish());
    }

    @Override
    Transition enter() {
        return now().say(script.lines(phase.reason() == Reason.ASKED_FOR ? Prompt.PAUSED : Prompt.HEARING_LOST));
    }

    @Override
    Transition hearingLost() {
        return phase.reason() == Reason.CANNOT_HEAR ? stay() : super.hearingLost();
    }

    @Override
    Transition hearingRestored() {
        return phase.reason() == Reason.ASKED_FOR
                ? stay()
                : now().silence()
                        .to(new Paused(phase.interrupted(), Reason.ASKED_FOR))
                        .say(script.lines(Prompt.HEARING_RESTORED));
    }

    @Override
    Interruptible resting() {
        return phase.interrupted();
    }

    @Override
    Sayable sayable() {
        return Sayable.PAUSED;
    }
}
