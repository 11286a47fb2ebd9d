package guide.massage.routine;

/** A piece of a routine as its author wrote it. */
public sealed interface Passage permits Block, Step, Repeat {
    /** A name that is unique within its routine. */
    String id();
}
