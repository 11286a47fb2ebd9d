package guide.massage.safety;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known so far of one report of pain. It only ever gains detail.
 *
 * @param spots where it is, several areas where people use one word for them; empty while unknown
 * @param severity how strong it is
 * @param quality what kind of pain it is, if it was volunteered
 * @param tooMuch whether the complaint was of too much pressure, which counts as moderate
 * @param cramp whether it is a cramp
 */
public record PainReport(
        List<Spot> spots, Optional<Severity> severity, Optional<PainQuality> quality, boolean tooMuch, boolean cramp) {
    public PainReport {
        spots = List.copyOf(spots);
    }

    public static PainReport unknown() {
        return new PainReport(List.of(), Optional.empty(), Optional.empty(), false, false);
    }

    /** This report with what a further remark adds; the newest place and strength count, a worse one is never lost. */
    public PainReport and(PainReport more) {
        return new PainReport(
                more.spots.isEmpty() ? spots : more.spots,
                worse(severity, more.severity),
                more.quality.or(() -> quality),
                tooMuch || more.tooMuch,
                cramp || more.cramp);
    }

    /** Whether nothing is known but that somebody cried out, and perhaps where: it may yet have been no pain. */
    public boolean isOnlyACry() {
        return severity.isEmpty() && quality.isEmpty() && !tooMuch && !cramp;
    }

    public boolean isSevere() {
        return severity.filter(Severity.SEVERE::equals).isPresent();
    }

    public PainReport as(Severity strength) {
        return new PainReport(spots, Optional.of(strength), quality, tooMuch, cramp);
    }

    private static Optional<Severity> worse(Optional<Severity> one, Optional<Severity> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }
}
