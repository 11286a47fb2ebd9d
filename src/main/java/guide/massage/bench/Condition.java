package guide.massage.bench;

/** What the loudspeaker does when a person says something. */
public enum Condition {
    /** Nothing. */
    QUIET,
    /** It is in the middle of an instruction. */
    SPEAKING,
    /** Music plays, and nobody speaks. */
    MUSIC
}
