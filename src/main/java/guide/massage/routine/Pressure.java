package guide.massage.routine;

/** How hard the hands work, on the one scale used everywhere. Firm always means "firm, within comfort". */
public enum Pressure {
    VERY_LIGHT,
    LIGHT,
    MEDIUM,
    FIRM;

    /** One level lighter; very light stays as it is. */
    public Pressure lighter() {
        return values()[Math.max(0, ordinal() - 1)];
    }

    /** One level harder, yet never above the ceiling. */
    public Pressure harderUpTo(Pressure ceiling) {
        return values()[Math.min(ordinal() + 1, Math.max(ordinal(), ceiling.ordinal()))].atMost(ceiling);
    }

    public Pressure atMost(Pressure ceiling) {
        return compareTo(ceiling) <= 0 ? this : ceiling;
    }
}
