package guide.massage.session;

/** What a timer was started for. */
public enum Alarm {
    /** A suspicion that nobody took back. */
    HUSH_OVERDUE,
    /** A question waits for its answer. */
    NO_ANSWER,
    STEP_HALFWAY,
    STEP_ENDING,
    STEP_OVER,
    /** The seconds of one press are over. */
    HOLD_OVER,
    /** An untimed step has lasted long without a word from the giver. */
    STILL_THERE,
    CHECK_IN,
    /** What a day allows of this routine is used up. */
    DAILY_LIMIT,
    /** Hands have been off for about a minute. */
    HANDS_OFF_MINUTE,
    /** The last words were said and time was left to ask for them again. */
    LAST_WORDS_OVER
}
