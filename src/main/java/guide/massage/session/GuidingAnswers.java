package guide.massage.session;

import guide.massage.language.Intent;
import guide.massage.language.Prompt;
import guide.massage.language.Reading;
import guide.massage.language.Slot;
import guide.massage.safety.PainReport;
import guide.massage.safety.Severity;
import guide.massage.session.Phase.Guiding;
import guide.massage.session.Phase.Guiding.Question;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** What answers mean while a question is open and the hands are at work. */
final class GuidingAnswers {
    /** Up to here on the pain scale the touch is as it should be; 4 is the ceiling, and asks for less. */
    private static final int AIM = 3;

    private static final int CEILING = 4;

    private final GuidingRules rules;
    private final Guiding phase;
    private final CheckIns checkIns;

    GuidingAnswers(GuidingRules rules, Guiding phase) {
        this.rules = rules;
        this.phase = phase;
        this.checkIns = new CheckIns(rules, phase);
    }

    Map<Intent, Function<Reading, Transition>> to(Question open) {
        return switch (open) {
            case COMFORTABLE, COMFORTABLE_AGAIN, MIXED_FEELING -> comfort();
            case ALL_WELL -> wellBeing();
            case CHANGE_SIDE ->
                Map.of(
                        Intent.YES, yes -> commands().otherSide(),
                        Intent.NO, no -> moveTouch(),
                        Intent.UNSURE, unsure -> close(Prompt.STAYING_HERE));
            case START_OVER ->
                Map.of(
                        Intent.YES, yes -> commands().moveTo(0),
                        Intent.NO, no -> close(Prompt.STAYING_HERE),
                        Intent.UNSURE, unsure -> close(Prompt.STAYING_HERE));
        };
    }

    private Map<Intent, Function<Reading, Transition>> comfort() {
        return Map.of(
                Intent.YES, yes -> checkIns.allWell(),
                Intent.GOOD, good -> checkIns.allWell(),
                Intent.FINE, fine -> checkIns.allWell(),
                Intent.NO, no -> lighter(),
                Intent.UNSURE, unsure -> lighter(),
                Intent.NUMBER, this::score,
                Intent.SEVERITY, severity -> rules.pain(ReportReader.report(severity, rules)));
    }

    /** After a cry anything but "all is well" was pain: unclear words never let the hands go on. */
    private Map<Intent, Function<Reading, Transition>> wellBeing() {
        Map<Intent, Function<Reading, Transition>> answers = new EnumMap<>(comfort());
        answers.put(Intent.NO, no -> rules.pain(PainReport.unknown()));
        answers.put(Intent.UNSURE, unsure -> rules.pain(PainReport.unknown()));
        return answers;
    }

    private Transition moveTouch() {
        GuidingCommands closed = new GuidingCommands(rules, phase.askingNothing());
        return closed.move(GuidingCommands.OTHER_SIDE)
                .cancelTimers(Alarm.NO_ANSWER)
                .within(phase.askingNothing());
    }

    private GuidingCommands commands() {
        return new GuidingCommands(rules, phase);
    }

    private Transition score(Reading reading) {
        int score = reading.slot(Slot.NUMBER).map(Integer::parseInt).orElse(0);
        if (score <= AIM) {
            return checkIns.allWell();
        }
        return score <= CEILING ? lighter() : rules.pain(PainReport.unknown().as(Severity.ofScore(score)));
    }

    private Transition lighter() {
        return new PressureRules(rules, phase.askingNothing()).lighter();
    }

    private Transition close(Prompt words) {
        return rules.now()
                .cancelTimers(Alarm.NO_ANSWER)
                .within(phase.askingNothing())
                .interject(rules.script.lines(words));
    }
}
