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
                spots(reading, rules),
                named.or(() -> score(reading)).or(() -> tender),
                reading.slot(Slot.QUALITY).map(PainQuality::valueOf),
                excess.filter("TOO_MUCH"::equals).isPresent(),
                reading.intent() == Intent.CRAMP);
    }

    /** The places that were named; "there" and "everywhere" are wherever the hands are. */
    static List<Spot> spots(Reading reading, Rules rules) {
        if (!reading.areas().isEmpty()) {
            return reading.areas().stream()
                    .map(area -> new Spot(area, side(reading).orElseGet(() -> workedSide(area, rules.resting()))))
                    .toList();
        }
        boolean isPlace = reading.intent() == Intent.PLACE || side(reading).isPresent();
        return isPlace ? worked(rules.resting(), side(reading).orElse(Side.BOTH)) : List.of();
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

    private static List<Spot> worked(Phase phase, Side side) {
        return phase instanceof Phase.Guiding guiding
                ? guiding.progress().step().step().areas().stream()
                        .map(area -> new Spot(area, side))
                        .toList()
                : List.of();
    }

    /** A place without a side is on the side being worked on if the hands are there, and else may be on either. */
    private static Side workedSide(BodyArea area, Phase phase) {
        return phase instanceof Phase.Guiding guiding
                        && guiding.progress().step().step().areas().contains(area)
                ? guiding.progress().step().side()
                : Side.BOTH;
    }
}
