package guide.massage.session;

import guide.massage.language.Prompt;
import guide.massage.routine.Pressure;
import guide.massage.safety.Care;
import guide.massage.session.Phase.Guiding;

/** Less pressure is given at once and has no floor; more comes one level at a time and only up to the ceiling. */
final class PressureRules {
    private final Rules rules;
    private final Guiding phase;
    private final Progress progress;

    PressureRules(Rules rules, Guiding phase) {
        this.rules = rules;
        this.phase = phase;
        this.progress = phase.progress();
    }

    Transition lighter() {
        Pressure now = progress.pressure();
        Pressure lighter = now.lighter();
        Prompt said = now == Pressure.VERY_LIGHT ? Prompt.LIGHTEST_ALREADY : Prompt.LIGHTER;
        return changedTo(lighter, rules.session.care().cappedAt(lighter), said);
    }

    Transition harder() {
        Pressure harder = progress.pressure()
                .harderUpTo(rules.session.care().ceilingOf(progress.step().step()));
        return harder.compareTo(progress.pressure()) <= 0
                ? rules.interject(Prompt.AT_CEILING)
                : changedTo(harder, rules.session.care().raisedTo(harder), Prompt.HARDER);
    }

    /** Takes "lighter" or "harder" back: up by a level at most and only up to the ceiling. */
    Transition backTo(Pressure earlier) {
        Pressure allowed = progress.pressure()
                .harderUpTo(rules.session.care().ceilingOf(progress.step().step()));
        boolean up = earlier.compareTo(progress.pressure()) > 0;
        Pressure back = up ? earlier.atMost(allowed) : earlier;
        return up
                ? changedTo(back, rules.session.care().raisedTo(back), Prompt.HARDER)
                : changedTo(back, rules.session.care().cappedAt(back), Prompt.LIGHTER);
    }

    /** Any change is asked about soon, and what was last asked for is also what later steps do not pass by themselves. */
    private Transition changedTo(Pressure pressure, Care allowing, Prompt said) {
        Progress changed = progress.at(pressure).askingSoon();
        Transition told = rules.now()
                .update(session -> session.with(allowing))
                .cancelTimers(Alarm.NO_ANSWER)
                .within(phase.with(changed).askingNothing())
                .interject(rules.script.lines(
                        said, "pressure", rules.script.prompts().term(pressure)));
        return changed.clock().isRunning() ? new CheckIns(rules, phase).schedule(told, changed) : told;
    }
}
