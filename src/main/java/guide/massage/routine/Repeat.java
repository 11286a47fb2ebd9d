package guide.massage.routine;

/**
 * Performs a run of earlier passages again.
 *
 * @param from id of the first passage to perform again; it stands earlier in the same list, or inside
 *     a block that does
 * @param to id of the last passage to perform again, {@code from} itself or later; a block is repeated whole
 */
public record Repeat(String id, String from, String to) implements Passage {}
