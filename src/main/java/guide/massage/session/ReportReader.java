package guide.massage.session;

import guide.massage.language.Intent;
import guide.massage.language.Reading;
import guide.massage.language.Slot;
import guide.massage.routine.BodyArea;
import guide.massage.routine.Side;
import guide.massage.safety.PainQuality;
import guide.massage.safety.PainReport;
import guide.massage.safety.RedFlag;
import guide.massage.safety.Severity;
import guide.massage.safety.Spot;
import java.util.List;
import java.util.Optional;

/** Turns what was understood into what was reported. */
final class ReportReader {
    private ReportReader() {}

    static RedFlag redFlag(Reading reading) {
        return reading.slot(Slot.RED_FLAG).map(RedFlag::valueOf).orElse(RedFlag.CALL_FOR_HELP);
    }

    static PainReport report(Reading reading, Rules rules) {
        Optional<String> excess = reading.slot(Slot.EXCESS);
        Optional<Severity> named = reading.slot(Slot.SEVERITY).map(Severity::valueOf);
        Optional<Severity> tender = excess.filter("TENDER"::equals).map(mild -> Severity.MILD);
        return new PainReport(
                spot(reading, rules),
                named.or(() -> score(reading)).or(() -> tender),
                reading.slot(Slot.QUALITY).map(PainQuality::valueOf),
                excess.filter("TOO_MUCH"::equals).isPresent(),
                reading.intent() == Intent.CRAMP);
    }

    /**
     * A place without a side is taken on the side being worked on; a word for several areas, such as "leg", as the one
     * being worked on, or else the first of them.
     */
    static Optional<Spot> spot(Reading reading, Rules rules) {
        List<BodyArea> meant = reading.areas();
        List<BodyArea> worked = workedAreas(rules.resting());
        return meant.stream()
                .filter(worked::contains)
                .findFirst()
                .or(() -> meant.stream().findFirst())
                .map(area -> new Spot(area, side(reading).orElseGet(() -> workedSide(rules.resting()))));
    }

    static Optional<Side> side(Reading reading) {
        return reading.slot(Slot.SIDE).map(Side::valueOf);
    }

    static Optional<Severity> score(Reading reading) {
        return reading.slot(Slot.NUMBER)
                .map(Integer::parseInt)
                .filter(score -> score > 0)
                .map(Severity::ofScore);
    }

    private static List<BodyArea> workedAreas(Phase phase) {
        return phase instanceof Phase.Guiding guiding
                ? guiding.progress().step().step().areas()
                : List.of();
    }

    private static Side workedSide(Phase phase) {
        return phase instanceof Phase.Guiding guiding
                ? guiding.progress().step().side()
                : Side.BOTH;
    }
}
