package guide.massage.language;

/** A part of a phrase that varies. Its values are names defined by the phrase file, never words for the ear. */
public enum Slot implements SlotName {
    /** Body areas by the names of {@link guide.massage.routine.BodyArea}, with a space between; see {@link Reading#areas}. */
    PLACE,
    /** LEFT, RIGHT or BOTH. */
    SIDE,
    /** Nought to ten. */
    NUMBER,
    /** MILD, MODERATE or SEVERE. */
    SEVERITY,
    /** A name of {@code safety.PainQuality}. */
    QUALITY,
    /** A name of {@code safety.RedFlag}; a warning sign in whatever intent it comes with. */
    RED_FLAG,
    /** TOO_MUCH when a pain phrase complains of the pressure, TENDER when it is mild. */
    EXCESS,
    /** UP, DOWN, LEFT, RIGHT, OTHER_SIDE, NEARER_SPINE. */
    DIRECTION,
    /** What a comfort request is about. */
    WISH,
    /** ON, OFF, LOUDER, SOFTER. */
    MUSIC,
    /** The id of a routine. */
    ROUTINE,
    /** A number of minutes. */
    MINUTES,
    /** A subject that a routine explains. */
    TOPIC
}
