package guide.massage.session;

import guide.massage.language.Line;
import guide.massage.language.Prompt;
import guide.massage.language.Prompts;
import guide.massage.routine.BodyArea;
import guide.massage.routine.Dose;
import guide.massage.routine.PlannedStep;
import guide.massage.routine.Pressure;
import guide.massage.routine.Side;
import guide.massage.routine.Span;
import guide.massage.session.Phase.Guiding;
import guide.massage.session.Phase.Interruptible;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts a step into words: number, technique, side, the movement, pressure, how long, and every caution. */
record Announcer(Script script, Session session) {

    /** Everything that is said when a step begins. */
    List<Line> announcement(Progress progress) {
        PlannedStep step = progress.step();
        StepTexts texts = new StepTexts(script.prompts(), progress.plan().routine());
        List<Line> words = new ArrayList<>();
        step.titles().forEach(title -> words.addAll(Line.of(texts.source(step), title)));
        if (progress.giverMoves()) {
            words.addAll(
                    script.lines(Prompt.GIVER_MOVES, "place", script.prompts().term(step.giver())));
        }
        words.addAll(heading(progress));
        words.addAll(texts.wording(step, verbosity(step)));
        words.addAll(pressure(progress));
        words.addAll(texts.cautions(step));
        words.addAll(leftOut(step));
        words.addAll(dose(step));
        return words;
    }

    /** How fast, and how it should feel: told once the hands are at work, so that they need not wait for it. */
    List<Line> coaching(Progress progress) {
        PlannedStep step = progress.step();
        return verbosity(step) == Preferences.Verbosity.FULL
                ? new StepTexts(script.prompts(), progress.plan().routine()).coaching(step)
                : List.of();
    }

    /** Where in the routine we are. */
    List<Line> whereabouts(Interruptible phase) {
        if (!(phase instanceof Guiding guiding)) {
            return script.lines(Prompt.WHERE_BEFORE_START);
        }
        List<Line> words = new ArrayList<>(heading(guiding.progress()));
        int left = guiding.progress().plan().steps().size()
                - guiding.progress().step().number();
        words.addAll(left == 0 ? script.lines(Prompt.LAST_STEP) : script.lines(Prompt.STEPS_LEFT, "number", "" + left));
        return words;
    }

    List<Line> timeLeft(Progress progress) {
        Duration after = progress.plan().expectedFrom(progress.index() + 1);
        Duration here = progress.clock().leftAt(session.now()).orElse(Duration.ZERO);
        Prompts prompts = script.prompts();
        Map<String, String> slots = Map.of("step", prompts.duration(here), "all", prompts.duration(here.plus(after)));
        return script.lines(progress.clock().target().isPresent() ? Prompt.TIME_LEFT : Prompt.TIME_LEFT_UNTIMED, slots);
    }

    List<Line> details(Progress progress) {
        PlannedStep step = progress.step();
        StepTexts texts = new StepTexts(script.prompts(), progress.plan().routine());
        List<Line> words = new ArrayList<>(texts.more(step));
        if (words.isEmpty()) {
            words.addAll(texts.wording(step, Preferences.Verbosity.FULL));
        }
        words.addAll(texts.cautions(step));
        return words;
    }

    String pressureName(Pressure pressure) {
        return script.prompts().term(pressure);
    }

    private List<Line> heading(Progress progress) {
        PlannedStep step = progress.step();
        List<Line> words = new ArrayList<>(script.lines(
                step.before() == PlannedStep.Before.ON_THIS_SIDE ? Prompt.STEP_HEADING_AGAIN : Prompt.STEP_HEADING,
                Map.of(
                        "number", "" + step.number(),
                        "total", "" + progress.plan().steps().size(),
                        "technique", step.step().technique())));
        if (step.side() != Side.BOTH) {
            words.addAll(script.lines(
                    Prompt.STEP_SIDE,
                    new StepTexts(script.prompts(), progress.plan().routine()).slots(step)));
        }
        return words;
    }

    private List<Line> pressure(Progress progress) {
        return progress.step().step().areas().isEmpty()
                ? List.of()
                : script.lines(Prompt.STEP_PRESSURE, "pressure", pressureName(progress.pressure()));
    }

    private List<Line> dose(PlannedStep step) {
        Dose dose = step.step().dose();
        List<Line> words = new ArrayList<>();
        dose.times().ifPresent(times -> words.addAll(script.lines(Prompt.STEP_TIMES, "times", count(times))));
        dose.hold().ifPresent(hold -> words.addAll(script.lines(Prompt.STEP_HOLD, "duration", duration(hold))));
        words.addAll(step.target()
                .map(length -> script.lines(Prompt.STEP_LENGTH, "duration", duration(length)))
                .orElseGet(() -> script.lines(Prompt.STEP_UNTIMED)));
        return words;
    }

    private List<Line> leftOut(PlannedStep step) {
        List<BodyArea> closed = session.care().leftOutOf(step.step(), step.side());
        return closed.isEmpty()
                ? List.of()
                : script.lines(Prompt.STEP_LEAVES_OUT, "places", new Places(script.prompts()).names(closed));
    }

    /** A step that is known, if only from the other side, is told in brief. */
    private Preferences.Verbosity verbosity(PlannedStep step) {
        Preferences.Verbosity wanted = session.preferences().verbosity();
        boolean known = step.before() != PlannedStep.Before.NEVER;
        return known && wanted == Preferences.Verbosity.FULL ? Preferences.Verbosity.BRIEF : wanted;
    }

    private String count(Span<Integer> times) {
        return times.from().equals(times.to())
                ? "" + times.from()
                : script.prompts()
                        .term("list.range")
                        .replace("{from}", "" + times.from())
                        .replace("{to}", "" + times.to());
    }

    private String duration(Duration length) {
        return script.prompts().duration(length);
    }
}
