package guide.massage.safety;

/** What a report of pain leads to once it is known where and how strong it is. */
public enum PainResponse {
    /** Severe: the session ends. */
    END,
    /** A kind of pain that closes its area, whatever its strength; it must fade with the hands off. */
    CLOSE_AREA,
    /** Two levels lighter, away from the spot, skipping offered. */
    MUCH_LIGHTER,
    /** One level lighter, asked about again soon. */
    LIGHTER;

    /**
     * Chooses the response.
     *
     * @param earlierInSameArea how many reports there were before in the same area; a second one closes it
     */
    public static PainResponse to(PainReport report, int earlierInSameArea) {
        Severity severity = report.severity().orElse(report.tooMuch() ? Severity.MODERATE : Severity.MILD);
        if (severity == Severity.SEVERE) {
            return END;
        }
        if (report.quality().isPresent() || earlierInSameArea > 0) {
            return CLOSE_AREA;
        }
        return severity == Severity.MODERATE || report.tooMuch() ? MUCH_LIGHTER : LIGHTER;
    }
}
