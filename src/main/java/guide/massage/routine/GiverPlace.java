package guide.massage.routine;

/** Where the giver is, seen from the receiver. */
public enum GiverPlace {
    AT_LEFT,
    AT_RIGHT,
    AT_HEAD,
    AT_FEET,
    BEHIND,
    IN_FRONT,
    /** The receiver works on their own body. */
    SELF
}
