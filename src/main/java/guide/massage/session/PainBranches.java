package guide.massage.session;

import guide.massage.language.Line;
import guide.massage.language.Prompt;
import guide.massage.routine.BodyArea;
import guide.massage.routine.PlannedStep;
import guide.massage.routine.Pressure;
import guide.massage.safety.Care;
import guide.massage.safety.PainQuality;
import guide.massage.safety.PainReport;
import guide.massage.safety.PainResponse;
import guide.massage.safety.RedFlag;
import guide.massage.safety.Spot;
import guide.massage.session.Hurting.Stage;
import guide.massage.session.Phase.Closing;
import guide.massage.session.Phase.Guiding;
import guide.massage.session.Phase.Interruptible;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a report of pain leads to, and the way back. */
final class PainBranches {
    private static final Set<PainQuality> NERVE_SIGNS =
            EnumSet.of(PainQuality.NUMB, PainQuality.TINGLING, PainQuality.SPREADING, PainQuality.SHOOTING);

    private final HurtingRules rules;
    private final Hurting phase;

    PainBranches(HurtingRules rules, Hurting phase) {
        this.rules = rules;
        this.phase = phase;
    }

    /** A throbbing calf is a warning sign, not a soreness. */
    static Optional<RedFlag> hiddenFlag(PainReport report) {
        boolean calf = report.spots().size() == 1 && report.spots().get(0).area() == BodyArea.CALVES;
        boolean throbbing = report.quality().map(PainQuality.THROBBING::equals).orElse(false);
        return calf && throbbing ? Optional.of(RedFlag.SWOLLEN_CALF) : Optional.empty();
    }

    boolean strengthIsKnown() {
        return phase.report().severity().isPresent() || phase.report().tooMuch();
    }

    /** The strength was answered. */
    Transition respondTo(PainReport report) {
        return rules.goTo(phase.with(report).at(Stage.HOW_STRONG));
    }

    /** Everything is known that can be known: says what follows and asks whether it still hurts. */
    Transition respond() {
        List<Spot> spots = spots();
        Care care = rules.session.care();
        int earlier = care.earlierReportsAt(spots);
        PainResponse response = PainResponse.to(phase.report(), earlier);
        Care after = careAfter(response, care.reported(spots), spots);
        Transition noted = rules.now().update(session -> session.with(after));
        if (response == PainResponse.END) {
            return rules.enter(noted, ended(Ending.PAIN));
        }
        return rules.enter(noted.say(words(response, spots)), phase.at(Stage.STILL));
    }

    private Care careAfter(PainResponse response, Care reported, List<Spot> spots) {
        Pressure lighter = pressureNow(reported).lighter();
        return switch (response) {
            case END -> reported;
            case CLOSE_AREA -> reported.closing(spots).cappedAt(lighter);
            case MUCH_LIGHTER -> reported.cappedAt(lighter.lighter());
            case LIGHTER -> reported.cappedAt(lighter);
        };
    }

    private Pressure pressureNow(Care care) {
        return guiding()
                .map(guiding -> guiding.progress().pressure())
                .or(care::cap)
                .orElse(Pressure.LIGHT);
    }

    private List<Line> words(PainResponse response, List<Spot> spots) {
        return switch (response) {
            case END -> List.of();
            case CLOSE_AREA -> areaClosed(spots);
            case MUCH_LIGHTER -> rules.script.lines(Prompt.MUCH_LIGHTER_AWAY);
            case LIGHTER -> rules.script.lines(Prompt.ONE_LIGHTER);
        };
    }

    private List<Line> areaClosed(List<Spot> spots) {
        Places places = new Places(rules.script.prompts());
        return spots.isEmpty()
                ? rules.script.lines(Prompt.ONE_LIGHTER)
                : rules.script.lines(Prompt.AREA_CLOSED, "places", places.ofSpots(spots));
    }

    /** The kind of pain was told late: its place is closed all the same. */
    Transition closingWhatHurts(Transition transition) {
        return transition
                .update(session -> session.with(session.care().closing(spots())))
                .say(areaClosed(spots()));
    }

    /** Where it hurts; an unknown place is taken to be wherever the hands were. */
    private List<Spot> spots() {
        return phase.report().spots().isEmpty()
                ? guiding().map(guiding -> areasOf(guiding.progress().step())).orElse(List.of())
                : phase.report().spots();
    }

    private static List<Spot> areasOf(PlannedStep step) {
        return step.step().areas().stream()
                .map(area -> new Spot(area, step.side()))
                .toList();
    }

    private Optional<Guiding> guiding() {
        return phase.interrupted() instanceof Guiding guiding ? Optional.of(guiding) : Optional.empty();
    }

    /** It no longer hurts: the third report recommends to end, otherwise going on is offered. */
    Transition eased() {
        boolean enough = rules.session.care().recommendsEnding();
        return rules.goTo(phase.at(enough ? Stage.END_RECOMMENDED : Stage.RESUME));
    }

    /** About a minute after the hands came off it still hurts. */
    Transition notFading() {
        boolean nerve = phase.report().quality().filter(NERVE_SIGNS::contains).isPresent();
        return nerve ? rules.redFlag(RedFlag.SPREADING_NUMBNESS) : rules.goTo(ended(Ending.PAIN));
    }

    Transition crampEased() {
        List<Line> rub = rules.script.lines(Prompt.CRAMP_EASED);
        Care care = rules.session.care();
        Care lighter = care.reported(spots()).cappedAt(pressureNow(care).lighter());
        Transition noted =
                rules.now().silence().update(session -> session.with(lighter)).say(rub);
        return rules.enter(noted, phase.at(lighter.recommendsEnding() ? Stage.END_RECOMMENDED : Stage.RESUME));
    }

    Transition crampStays() {
        return rules.redFlag(RedFlag.SWOLLEN_CALF);
    }

    private Closing ended(Ending ending) {
        return new Closing(ending, new LastWords(rules.script, rules.session).endedByPain(phase.interrupted()));
    }

    Transition resume() {
        return rules.goTo(lighterLater(), rules.script.lines(Prompt.RESUMING));
    }

    Transition resumeAtNextStep() {
        if (guiding().isEmpty()) {
            return resume();
        }
        Progress here = guiding().orElseThrow().progress();
        if (here.isAtLast()) {
            return rules.goTo(new LastWords(rules.script, rules.session).completed(here.plan()));
        }
        Progress next = here.moved(here.index() + 1, rules.session.care()).askingSoon();
        return rules.goTo(Guiding.at(next), rules.script.lines(Prompt.SKIPPING));
    }

    /** The interrupted phase, with the pressure that now holds and an early check-in. */
    Interruptible lighterLater() {
        return guiding()
                .<Interruptible>map(guiding -> {
                    Progress progress = guiding.progress();
                    Pressure most = rules.session.care().cap().orElse(progress.pressure());
                    return Guiding.at(
                            progress.at(progress.pressure().atMost(most)).askingSoon());
                })
                .orElse(phase.interrupted());
    }
}
