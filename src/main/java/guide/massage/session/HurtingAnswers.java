package guide.massage.session;

import guide.massage.language.Intent;
import guide.massage.language.Prompt;
import guide.massage.language.Reading;
import guide.massage.language.Slot;
import guide.massage.safety.Severity;
import guide.massage.session.Phase.Closing;
import guide.massage.session.Phase.Hurting;
import guide.massage.session.Phase.Hurting.Stage;
import java.util.Map;
import java.util.function.Function;

/** What answers mean while hands are off because something hurts. */
final class HurtingAnswers {
    private final HurtingRules rules;
    private final Hurting phase;
    private final PainBranches branches;

    HurtingAnswers(HurtingRules rules, Hurting phase) {
        this.rules = rules;
        this.phase = phase;
        this.branches = new PainBranches(rules, phase);
    }

    /** The giver was told to check the receiver, who has not answered. */
    Map<Intent, Function<Reading, Transition>> toResponseCheck() {
        return Map.of(
                Intent.YES, yes -> answersAgain(),
                Intent.FINE, fine -> falseAlarm(),
                Intent.PLACE, place -> answersAgain(),
                Intent.NUMBER, number -> answersAgain(),
                Intent.SEVERITY, severity -> answersAgain(),
                Intent.NO, no -> unresponsive(),
                Intent.UNSURE, unsure -> unresponsive(),
                Intent.FINISH, finish -> rules.stop());
    }

    Map<Intent, Function<Reading, Transition>> always() {
        return Map.of(Intent.FINISH, finish -> rules.stop(), Intent.PAUSE, pause -> rules.stay());
    }

    Map<Intent, Function<Reading, Transition>> toStage() {
        return switch (phase.stage()) {
            case WHERE -> whereAnswers();
            case HOW_STRONG -> strengthAnswers();
            case STILL, FADING -> stillAnswers(still -> rules.goTo(phase.at(Stage.FADING)));
            case STILL_AFTER_MINUTE -> stillAnswers(still -> branches.notFading());
            case CRAMP_EASING -> crampAnswers(no -> rules.goTo(phase.at(Stage.CRAMP_EASING_AGAIN)));
            case CRAMP_EASING_AGAIN -> crampAnswers(no -> branches.crampStays());
            case END_RECOMMENDED ->
                Map.of(
                        Intent.YES, yes -> endByPain(),
                        Intent.UNSURE, unsure -> endByPain(),
                        Intent.NO, no -> rules.goTo(phase.at(Stage.RESUME)));
            case RESUME -> resumeAnswers();
        };
    }

    private Map<Intent, Function<Reading, Transition>> whereAnswers() {
        return Map.of(
                Intent.PLACE, place -> rules.learned(phase.report().and(ReportReader.report(place, rules))),
                Intent.UNSURE, unsure -> rules.goTo(phase.at(Stage.HOW_STRONG)),
                Intent.NUMBER, number -> scored(number),
                Intent.SEVERITY, severity -> rules.learned(phase.report().and(ReportReader.report(severity, rules))),
                Intent.FINE, fine -> falseAlarm(),
                Intent.NO, no -> falseAlarm());
    }

    private Map<Intent, Function<Reading, Transition>> strengthAnswers() {
        return Map.of(
                Intent.NUMBER, this::scored,
                Intent.SEVERITY,
                        severity -> branches.respondTo(phase.report().and(ReportReader.report(severity, rules))),
                Intent.PLACE, place -> rules.learned(phase.report().and(ReportReader.report(place, rules))),
                Intent.UNSURE, unsure -> branches.respondTo(phase.report().as(Severity.MODERATE)),
                Intent.FINE, fine -> falseAlarm(),
                Intent.STILL_HURTS, still -> rules.stay());
    }

    private Transition scored(Reading reading) {
        if (reading.slot(Slot.NUMBER).filter("0"::equals).isPresent()) {
            return falseAlarm();
        }
        var report = phase.report().and(ReportReader.report(reading, rules));
        return phase.stage() == Stage.HOW_STRONG ? branches.respondTo(report) : rules.learned(report);
    }

    /** Unclear counts as "it still hurts". */
    private Map<Intent, Function<Reading, Transition>> stillAnswers(Function<Reading, Transition> still) {
        return Map.of(
                Intent.YES, still,
                Intent.UNSURE, still,
                Intent.STILL_HURTS, still,
                Intent.SEVERITY, still,
                Intent.NO, no -> branches.eased(),
                Intent.FINE, fine -> branches.eased(),
                Intent.GOOD, good -> branches.eased());
    }

    private Map<Intent, Function<Reading, Transition>> crampAnswers(Function<Reading, Transition> notEasing) {
        return Map.of(
                Intent.YES,
                yes -> branches.crampEased(),
                Intent.FINE,
                fine -> branches.crampEased(),
                Intent.GOOD,
                good -> branches.crampEased(),
                Intent.NO,
                notEasing,
                Intent.UNSURE,
                notEasing,
                Intent.STILL_HURTS,
                notEasing);
    }

    private Map<Intent, Function<Reading, Transition>> resumeAnswers() {
        return Map.of(
                Intent.YES, yes -> branches.resume(),
                Intent.RESUME, resume -> branches.resume(),
                Intent.SKIP, skip -> branches.resumeAtNextStep(),
                Intent.NO, no -> rules.goTo(new Phase.Paused(branches.lighterLater(), Phase.Paused.Reason.ASKED_FOR)),
                Intent.UNSURE, unsure -> rules.askAgain(),
                Intent.STILL_HURTS, still -> rules.goTo(phase.at(Stage.FADING)));
    }

    /** Nothing hurt after all: one sentence, and the interrupted instruction from its start. */
    private Transition falseAlarm() {
        return rules.goTo(phase.interrupted(), rules.script.lines(Prompt.FALSE_ALARM));
    }

    private Transition answersAgain() {
        return rules.goTo(phase.at(phase.stage()));
    }

    private Transition unresponsive() {
        return rules.goTo(new Closing(Ending.RED_FLAG, new LastWords(rules.script, rules.session).unresponsive()));
    }

    private Transition endByPain() {
        return rules.goTo(new Closing(Ending.PAIN, new LastWords(rules.script, rules.session).endedByPain()));
    }
}
