package guide.massage.session;

/** How a sentence is spoken. */
public enum Manner {
    CALM,
    /** For a sentence taken up again after a needless hush. */
    SOFT,
    /** Hands off, and advice in an emergency. */
    URGENT
}
