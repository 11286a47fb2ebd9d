package guide.massage.session;

import guide.massage.language.Intent;
import guide.massage.language.Line;
import guide.massage.language.Prompt;
import guide.massage.language.Reading;
import guide.massage.language.Slot;
import guide.massage.routine.PlannedStep;
import guide.massage.routine.Side;
import guide.massage.session.Phase.Guiding;
import guide.massage.session.Phase.Guiding.Question;
import guide.massage.session.Phase.Paused;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What can be asked for while hands are at work. */
final class GuidingCommands {
    static final String OTHER_SIDE = "OTHER_SIDE";

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final GuidingRules rules;
    private final Guiding phase;
    private final Progress progress;
    private final Announcer announcer;

    GuidingCommands(GuidingRules rules, Guiding phase) {
        this.rules = rules;
        this.phase = phase;
        this.progress = phase.progress();
        this.announcer = new Announcer(rules.script, rules.session);
    }

    Map<Intent, Function<Reading, Transition>> all() {
        Map<Intent, Function<Reading, Transition>> commands = new EnumMap<>(Intent.class);
        commands.putAll(navigation());
        commands.putAll(questions());
        commands.putAll(comfort());
        commands.putAll(answers());
        return commands;
    }

    private Map<Intent, Function<Reading, Transition>> answers() {
        return phase.open()
                .map(new GuidingAnswers(rules, phase)::to)
                .or(() -> givenUp().map(this::lateAnswers))
                .orElseGet(Map::of);
    }

    /** The question of which is just being said that there was no answer. */
    private Optional<Question> givenUp() {
        Speech speech = rules.session.speech();
        if (speech.isSayingFrom(Prompt.CRY_UNANSWERED.key())) {
            return Optional.of(Question.ALL_WELL);
        }
        return speech.isSayingFrom(Prompt.CHECK_IN_UNANSWERED.key())
                ? Optional.of(Question.COMFORTABLE_AGAIN)
                : Optional.empty();
    }

    /** A slow answer is one all the more after a cry: the question is open again, and nothing more is said of none. */
    private Map<Intent, Function<Reading, Transition>> lateAnswers(Question question) {
        Guiding asking = phase.asking(question);
        Transition reopened = silenced().within(asking);
        GuidingRules open = new GuidingRules(reopened.session(), rules.script, asking);
        Map<Intent, Function<Reading, Transition>> late = new EnumMap<>(new GuidingAnswers(open, asking).to(question));
        late.replaceAll((intent, answer) -> reading -> reopened.then(same -> answer.apply(reading)));
        return late;
    }

    private Map<Intent, Function<Reading, Transition>> navigation() {
        return Map.ofEntries(
                Map.entry(Intent.NEXT, next -> silenced().then(rules::advance)),
                Map.entry(Intent.SKIP, skip -> silenced()
                        .say(rules.script.lines(Prompt.SKIPPING))
                        .then(rules::advance)),
                Map.entry(Intent.BACK, back -> moveTo(openStepBefore())),
                Map.entry(Intent.PAUSE, pause -> rules.goTo(new Paused(rules.resting(), Paused.Reason.ASKED_FOR))),
                Map.entry(Intent.FINISH, finish -> rules.finish()),
                Map.entry(Intent.RESTART, restart -> ask(Question.START_OVER, Prompt.START_OVER_QUESTION)),
                Map.entry(Intent.SWITCH_SIDE, this::switchSide),
                Map.entry(Intent.LONGER, longer -> resize(progress.clock().longerBy(A_MINUTE), Prompt.LONGER)),
                Map.entry(
                        Intent.SHORTER,
                        shorter -> resize(progress.clock().shorterBy(A_MINUTE, rules.session.now()), Prompt.SHORTER)));
    }

    private Map<Intent, Function<Reading, Transition>> questions() {
        return Map.of(
                Intent.WHERE, where -> answer(announcer.whereabouts(phase)),
                Intent.TIME_LEFT, time -> answer(announcer.timeLeft(progress)),
                Intent.HOW, how -> answer(announcer.details(progress)),
                Intent.EXPLAIN, this::explain);
    }

    private Map<Intent, Function<Reading, Transition>> comfort() {
        return Map.ofEntries(
                Map.entry(Intent.LIGHTER, lighter -> new PressureRules(rules, phase).lighter()),
                Map.entry(Intent.HARDER, harder -> new PressureRules(rules, phase).harder()),
                Map.entry(Intent.MIXED_FEELING, mixed -> ask(Question.MIXED_FEELING, Prompt.MIXED_FEELING_QUESTION)),
                Map.entry(Intent.POSITION, this::position),
                Map.entry(Intent.SLOWER, slower -> rules.interject(Prompt.STROKES_SLOWER)),
                Map.entry(Intent.FASTER, faster -> rules.interject(Prompt.STROKES_FASTER)),
                Map.entry(Intent.KEEP_GOING, keepGoing -> rules.stay()),
                Map.entry(Intent.RESUME, resume -> rules.stay()),
                Map.entry(Intent.GOOD, good -> rules.stay()),
                Map.entry(Intent.FINE, fine -> rules.stay()));
    }

    private Transition silenced() {
        return rules.now().silence();
    }

    private Transition answer(List<Line> words) {
        return rules.now().interject(words);
    }

    private Transition ask(Question question, Prompt words) {
        return rules.now()
                .within(phase.asking(question))
                .cancelTimers(Alarm.NO_ANSWER)
                .interject(rules.script.lines(words));
    }

    Transition moveTo(int index) {
        return rules.enter(silenced(), Guiding.at(progress.moved(index, rules.session.care())));
    }

    /** The nearest earlier step that may be performed; a closed one would only lead forward again. */
    private int openStepBefore() {
        for (int index = progress.index() - 1; index >= 0; index--) {
            PlannedStep step = progress.plan().step(index);
            if (!rules.session.care().forbids(step.step(), step.side())) {
                return index;
            }
        }
        return progress.index();
    }

    private Transition switchSide(Reading reading) {
        Side here = progress.step().side();
        if (ReportReader.side(reading).filter(here::equals).isPresent()) {
            return rules.interject(Prompt.SAME_SIDE);
        }
        return otherSide();
    }

    Transition otherSide() {
        var other = progress.plan().otherSideOf(progress.index());
        return other.isPresent() ? moveTo(other.getAsInt()) : rules.interject(Prompt.NO_OTHER_SIDE);
    }

    /** "Left" alone is only asked about where a step for that side could be meant; "right" mostly means yes. */
    boolean mayMeanOtherSide(Reading reading) {
        return ReportReader.side(reading).filter(Side.LEFT::equals).isPresent()
                && reading.areas().isEmpty()
                && progress.step().side() == Side.RIGHT
                && progress.plan().otherSideOf(progress.index()).isPresent();
    }

    Transition askAboutSide() {
        return ask(Question.CHANGE_SIDE, Prompt.CHANGE_SIDE_QUESTION);
    }

    private Transition resize(StepClock clock, Prompt done) {
        if (progress.clock().target().isEmpty()) {
            return rules.interject(Prompt.ENDS_WITH_NEXT);
        }
        if (clock.equals(progress.clock())) {
            return rules.interject(Prompt.NO_LONGER);
        }
        Progress resized = progress.with(clock);
        Transition changed = rules.now().within(phase.with(resized));
        Transition paced = clock.isRunning() ? rules.paced(changed, resized) : changed;
        String left = rules.script
                .prompts()
                .duration(clock.leftAt(rules.session.now()).orElse(Duration.ZERO));
        return paced.interject(rules.script.lines(done, "duration", left));
    }

    private Transition explain(Reading reading) {
        String topic = reading.slot(Slot.TOPIC).orElse("");
        String told = progress.plan().routine().explanations().get(topic);
        return told == null ? rules.interject(Prompt.NO_EXPLANATION) : answer(Line.of("explanation:" + topic, told));
    }

    private Transition position(Reading reading) {
        String direction = reading.slot(Slot.DIRECTION).orElse(OTHER_SIDE);
        boolean ambiguous = direction.equals(OTHER_SIDE)
                && progress.plan().otherSideOf(progress.index()).isPresent();
        return ambiguous ? askAboutSide() : move(direction);
    }

    Transition move(String direction) {
        String words = rules.script
                .prompts()
                .term("direction." + direction.toLowerCase(Locale.ROOT).replace('_', '-'));
        return answer(rules.script.lines(Prompt.MOVE_TOUCH, "direction", words));
    }
}
