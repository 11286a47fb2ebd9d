package guide.massage.safety;

/** How strong a pain is, in words or read off the 0 to 10 scale. */
public enum Severity {
    /** 1 to 4. */
    MILD,
    /** 5 and 6. */
    MODERATE,
    /** 7 and more. */
    SEVERE;

    /** The pain scale as it is answered: 0 is no pain and never reaches here, 10 is the worst. */
    public static Severity ofScore(int score) {
        if (score < 1 || score > 10) {
            throw new IllegalArgumentException("a pain score is 1 to 10, not " + score);
        }
        if (score >= 7) {
            return SEVERE;
        }
        return score >= 5 ? MODERATE : MILD;
    }
}
