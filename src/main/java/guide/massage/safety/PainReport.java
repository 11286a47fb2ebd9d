package guide.massage.safety;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known so far of one report of pain. It only ever gains detail.
 *
 * @param spot where it is
 * @param severity how strong it is
 * @param quality what kind of pain it is, if it was volunteered
 * @param tooMuch whether the complaint was of too much pressure, which counts as moderate
 * @param cramp whether it is a cramp
 */
public record PainReport(
        Optional<Spot> spot,
        Optional<Severity> severity,
        Optional<PainQuality> quality,
        boolean tooMuch,
        boolean cramp) {

    public static PainReport unknown() {
        return new PainReport(Optional.empty(), Optional.empty(), Optional.empty(), false, false);
    }

    public static PainReport ofCramp() {
        return new PainReport(Optional.empty(), Optional.empty(), Optional.empty(), false, true);
    }

    /** This report with what a further remark adds; the newest place and strength count, a worse one is never lost. */
    public PainReport and(PainReport more) {
        return new PainReport(
                more.spot.or(() -> spot),
                worse(severity, more.severity),
                more.quality.or(() -> quality),
                tooMuch || more.tooMuch,
                cramp || more.cramp);
    }

    public PainReport at(Spot place) {
        return new PainReport(Optional.of(place), severity, quality, tooMuch, cramp);
    }

    public PainReport as(Severity strength) {
        return new PainReport(spot, Optional.of(strength), quality, tooMuch, cramp);
    }

    private static Optional<Severity> worse(Optional<Severity> one, Optional<Severity> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }
}
