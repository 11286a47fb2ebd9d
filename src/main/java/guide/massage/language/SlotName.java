package guide.massage.language;

/** A part of a phrase that varies: one that the program knows, or one of a phrase file made for something else. */
public sealed interface SlotName permits Slot, OwnSlot {
    /** As it is written in the phrase file. */
    String name();
}
