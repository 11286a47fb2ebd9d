package guide.massage.language;

/** A slot of a phrase file made for something else; any value will do. */
public record OwnSlot(String name) implements SlotName {}
