package guide.massage.routine;

/** How hard the hands work, on the one scale used everywhere. Firm always means "firm, within comfort". */
public enum Pressure {
    VERY_LIGHT,
    LIGHT,
    MEDIUM,
    FIRM;

    /** One level lighter; very light stays as it is. */
    public Pressure lighter() {
        return switch (this) {
            case VERY_LIGHT, LIGHT -> VERY_LIGHT;
            case MEDIUM -> LIGHT;
            case FIRM -> MEDIUM;
        };
    }

    /** One level harder, yet never above the ceiling. */
    public Pressure harderUpTo(Pressure ceiling) {
        Pressure harder =
                switch (this) {
                    case VERY_LIGHT -> LIGHT;
                    case LIGHT -> MEDIUM;
                    case MEDIUM, FIRM -> FIRM;
                };
        return harder.atMost(ceiling);
    }

    public Pressure atMost(Pressure ceiling) {
        return compareTo(ceiling) <= 0 ? this : ceiling;
    }
}
