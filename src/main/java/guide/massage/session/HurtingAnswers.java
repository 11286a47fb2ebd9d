package guide.massage.session;

import guide.massage.language.Intent;
import guide.massage.language.Prompt;
import guide.massage.language.Reading;
import guide.massage.language.Slot;
import guide.massage.routine.BodyArea;
import guide.massage.routine.Side;
import guide.massage.safety.PainQuality;
import guide.massage.safety.PainReport;
import guide.massage.safety.RedFlag;
import guide.massage.safety.Severity;
import guide.massage.session.Hurting.Stage;
import guide.massage.session.Phase.Closing;
import guide.massage.session.Phase.Interruptible;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What answers mean while hands are off because something hurts. */
final class HurtingAnswers {
    private static final Set<BodyArea> LEGS =
            EnumSet.of(BodyArea.THIGHS, BodyArea.KNEES, BodyArea.CALVES, BodyArea.FEET);
    private static final Set<PainQuality> FEELING_LOST = EnumSet.of(PainQuality.NUMB, PainQuality.TINGLING);

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
                Intent.FINE, fine -> answersAgain(),
                Intent.PLACE, place -> answersAgain(),
                Intent.NUMBER, number -> answersAgain(),
                Intent.SEVERITY, severity -> answersAgain(),
                Intent.NO, no -> unresponsive(),
                Intent.UNSURE, unsure -> unresponsive(),
                Intent.FINISH, finish -> rules.finish());
    }

    Map<Intent, Function<Reading, Transition>> always() {
        return Map.of(Intent.FINISH, finish -> rules.finish(), Intent.PAUSE, pause -> rules.stay());
    }

    Map<Intent, Function<Reading, Transition>> toStage() {
        return switch (phase.stage()) {
            case WHERE -> whereAnswers();
            case HOW_STRONG -> strengthAnswers();
            case STILL, FADING -> stillAnswers(rules::stillHurts);
            case STILL_AFTER_MINUTE -> stillAnswers(report -> new PainBranches(rules, phase.with(report)).notFading());
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
                Intent.PLACE, this::placed,
                Intent.UNSURE, unsure -> rules.goTo(phase.at(Stage.HOW_STRONG)),
                Intent.NUMBER, number -> scored(number),
                Intent.SEVERITY, severity -> rules.learned(phase.report().and(ReportReader.report(severity, rules))),
                Intent.FINE, fine -> falseAlarm(),
                Intent.NO, no -> rules.askAgain());
    }

    private Map<Intent, Function<Reading, Transition>> strengthAnswers() {
        return Map.of(
                Intent.NUMBER, this::scored,
                Intent.SEVERITY,
                        severity -> branches.respondTo(phase.report().and(ReportReader.report(severity, rules))),
                Intent.PLACE, this::placed,
                Intent.UNSURE, unsure -> branches.respondTo(phase.report().as(Severity.MODERATE)),
                Intent.FINE, fine -> falseAlarm(),
                Intent.STILL_HURTS, still -> rules.stay());
    }

    private Transition scored(Reading reading) {
        if (isNought(reading)) {
            return falseAlarm();
        }
        var report = phase.report().and(ReportReader.report(reading, rules));
        return phase.stage() == Stage.HOW_STRONG ? branches.respondTo(report) : rules.learned(report);
    }

    /** Numb or tingling in both legs is a warning sign, however it comes to be known. */
    private Transition placed(Reading reading) {
        boolean bothLegs = ReportReader.side(reading).filter(Side.BOTH::equals).isPresent()
                && reading.areas().stream().anyMatch(LEGS::contains);
        boolean feelingLost =
                phase.report().quality().filter(FEELING_LOST::contains).isPresent();
        return bothLegs && feelingLost
                ? rules.redFlag(RedFlag.BOTH_LEGS_NUMB)
                : rules.learned(phase.report().and(ReportReader.report(reading, rules)));
    }

    /** Unclear counts as "it still hurts". */
    private Map<Intent, Function<Reading, Transition>> stillAnswers(Function<PainReport, Transition> still) {
        Function<Reading, Transition> same = answer -> still.apply(phase.report());
        Function<Reading, Transition> told =
                answer -> still.apply(phase.report().and(ReportReader.report(answer, rules)));
        return Map.of(
                Intent.YES,
                same,
                Intent.UNSURE,
                same,
                Intent.STILL_HURTS,
                told,
                Intent.SEVERITY,
                told,
                Intent.NUMBER,
                number -> isNought(number) ? branches.eased() : told.apply(number),
                Intent.NO,
                no -> branches.eased(),
                Intent.FINE,
                fine -> branches.eased(),
                Intent.GOOD,
                good -> branches.eased());
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

    private static boolean isNought(Reading reading) {
        return reading.slot(Slot.NUMBER).filter("0"::equals).isPresent();
    }

    /**
     * Nothing hurt after all: one sentence, and the interrupted instruction from its start. Once it was said how it
     * hurt, that it is better now does not bring the old pressure back.
     */
    private Transition falseAlarm() {
        if (!phase.report().isOnlyACry()) {
            PainReport report = phase.report();
            return branches.respondTo(report.severity().isPresent() ? report : report.as(Severity.MILD));
        }
        return rules.goTo(asBefore(), rules.script.lines(Prompt.FALSE_ALARM));
    }

    /** What was interrupted; where something had hurt before this cry, with the pressure that holds since then. */
    private Interruptible asBefore() {
        return rules.session.care().cap().isPresent() ? branches.lighterLater() : phase.interrupted();
    }

    private Transition answersAgain() {
        return rules.goTo(phase.at(phase.stage()));
    }

    private Transition unresponsive() {
        return rules.goTo(new Closing(Ending.RED_FLAG, new LastWords(rules.script, rules.session).unresponsive()));
    }

    private Transition endByPain() {
        return rules.goTo(
                new Closing(Ending.PAIN, new LastWords(rules.script, rules.session).endedByPain(phase.interrupted())));
    }
}
