package guide.massage.language;

/**
 * What somebody may mean, in the order of precedence: where an utterance can be read in more than one way, the
 * reading that stands first here is the one that counts.
 */
public enum Intent implements IntentName {
    /** A warning sign; slot {@link Slot#RED_FLAG}. */
    EMERGENCY(Kind.SAFETY),
    /** The kind of a pain, such as sharp or numb; slot {@link Slot#QUALITY}, perhaps {@link Slot#PLACE}. */
    PAIN_QUALITY(Kind.SAFETY),
    CRAMP(Kind.SAFETY),
    /** It still hurts: an answer while that is asked, and pain like any other elsewhere. */
    STILL_HURTS(Kind.SAFETY),
    /** Perhaps with {@link Slot#PLACE}, {@link Slot#SIDE}, {@link Slot#SEVERITY} or {@link Slot#EXCESS} ("too hard"). */
    PAIN(Kind.SAFETY),
    STOP(Kind.SAFETY),

    /** "Hurts so good": asked about, never acted on. */
    MIXED_FEELING(Kind.COMFORT),
    LIGHTER(Kind.COMFORT),
    HARDER(Kind.COMFORT),
    /** The touch should move; slot {@link Slot#DIRECTION}. */
    POSITION(Kind.COMFORT),
    SLOWER(Kind.COMFORT),
    FASTER(Kind.COMFORT),
    /** Cold, tickles, bathroom …; slot {@link Slot#WISH}. */
    COMFORT(Kind.COMFORT),
    /** "Don't stop", "stay there": stay while running, resume when paused. */
    KEEP_GOING(Kind.COMFORT),
    GOOD(Kind.COMFORT),
    /** "Nothing hurts", "I'm fine". */
    FINE(Kind.COMFORT),

    YES(Kind.ANSWER),
    NO(Kind.ANSWER),
    UNSURE(Kind.ANSWER),
    /** Slot {@link Slot#NUMBER}, nought to ten. */
    NUMBER(Kind.ANSWER),
    /** Slot {@link Slot#SEVERITY}. */
    SEVERITY(Kind.ANSWER),
    /** Slot {@link Slot#PLACE}, perhaps {@link Slot#SIDE}. */
    PLACE(Kind.ANSWER),

    NEXT(Kind.NAVIGATION),
    REPEAT(Kind.NAVIGATION),
    BACK(Kind.NAVIGATION),
    SKIP(Kind.NAVIGATION),
    PAUSE(Kind.NAVIGATION),
    RESUME(Kind.NAVIGATION),
    FINISH(Kind.NAVIGATION),
    RESTART(Kind.NAVIGATION),
    /** Perhaps with {@link Slot#SIDE}. */
    SWITCH_SIDE(Kind.NAVIGATION),
    LONGER(Kind.NAVIGATION),
    SHORTER(Kind.NAVIGATION),
    HELP(Kind.NAVIGATION),
    HOW(Kind.NAVIGATION),
    TIME_LEFT(Kind.NAVIGATION),
    WHERE(Kind.NAVIGATION),
    UNDO(Kind.NAVIGATION),
    /** "No, I meant": what follows is to be done in place of what was done. */
    CORRECTION(Kind.NAVIGATION),
    /** "What is deep tissue?"; slot {@link Slot#TOPIC}. */
    EXPLAIN(Kind.NAVIGATION),
    /** Slot {@link Slot#ROUTINE} or {@link Slot#PLACE}. */
    CHOOSE_ROUTINE(Kind.NAVIGATION),
    /** Slot {@link Slot#MINUTES}. */
    CHOOSE_MINUTES(Kind.NAVIGATION),
    /** "What can you do?" */
    LIST_ROUTINES(Kind.NAVIGATION),

    LOUDER(Kind.SETTING),
    QUIETER(Kind.SETTING),
    TALK_SLOWER(Kind.SETTING),
    TALK_FASTER(Kind.SETTING),
    /** Slot {@link Slot#MUSIC}. */
    MUSIC(Kind.SETTING),
    STOP_LISTENING(Kind.SETTING),
    START_LISTENING(Kind.SETTING),
    /** Keep the journal of this session. */
    KEEP_JOURNAL(Kind.SETTING);

    /** What an intent is about. */
    public enum Kind {
        /** Live in every state, even when muted; hushes on the first hypothesis. */
        SAFETY,
        COMFORT,
        ANSWER,
        NAVIGATION,
        SETTING
    }

    private final Kind kind;

    Intent(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
