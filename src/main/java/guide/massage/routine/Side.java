package guide.massage.routine;

/** A side of the receiver's body, as the receiver would name it. */
public enum Side {
    LEFT,
    RIGHT,
    BOTH;

    /** The other side; both stays both. */
    public Side opposite() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            case BOTH -> BOTH;
        };
    }
}
