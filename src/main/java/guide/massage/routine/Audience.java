package guide.massage.routine;

/** Who takes part. */
public enum Audience {
    /** A giver and a receiver. */
    PAIR,
    /** One person on their own body. */
    SELF
}
