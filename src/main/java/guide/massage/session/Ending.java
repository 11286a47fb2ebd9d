package guide.massage.session;

/** Why a session is over. */
public enum Ending {
    /** The routine was performed to its end. */
    COMPLETED,
    /** Somebody asked to finish. */
    FINISHED_EARLY,
    /** The screening spoke against a massage. */
    NOT_TODAY,
    /** It hurt too much, or went on hurting. */
    PAIN,
    /** A warning sign; the session must not be resumed. */
    RED_FLAG,
    /** The program was closed. */
    CLOSED
}
