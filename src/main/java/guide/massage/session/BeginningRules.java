package guide.massage.session;

import guide.massage.language.Intent;
import guide.massage.language.Prompt;
import guide.massage.language.Reading;
import guide.massage.session.Phase.Choosing;
import guide.massage.session.Phase.Interruptible;
import guide.massage.session.Phase.TryOut;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Before the first event: greets and goes where the options lead. */
final class BeginningRules extends Rules {
    BeginningRules(Session session, Script script) {
        super(session, script);
    }

    Transition begin(Event.Begun options) {
        Transition greeted = now().update(session -> session.with(session.care().workedFor(options.workedToday())))
                .say(script.lines(Prompt.GREETING));
        return options.input() == Event.Begun.Input.VOICE
                ? enter(greeted, new TryOut(TryOut.Stage.FIRST_TRY, options))
                : enter(greeted, afterTryOut(options, script));
    }

    /** Before the greeting there is nothing to halt, and what cannot be heard will be noticed in the try-out. */
    @Override
    Transition stop() {
        return stay();
    }

    @Override
    Transition hearingLost() {
        return stay();
    }

    /** A routine that was named, or the only one there is, needs no choosing. */
    static Interruptible afterTryOut(Event.Begun options, Script script) {
        return options.routine()
                .or(() -> theOnlyOne(script))
                .flatMap(script::plan)
                .<Interruptible>map(plan -> Screening.begin(plan, options.screening()))
                .orElseGet(() -> Choosing.fromAll(options.screening()));
    }

    private static Optional<String> theOnlyOne(Script script) {
        return script.routines().size() == 1
                ? Optional.of(script.routines().get(0).id())
                : Optional.empty();
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
        return Choosing.fromAll(Event.Begun.ScreeningHistory.NEVER_COMPLETED);
    }

    @Override
    Sayable sayable() {
        return Sayable.CHOOSING;
    }

    @Override
    Transition tooLoud() {
        return stay();
    }
}
