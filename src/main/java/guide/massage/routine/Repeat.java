package guide.massage.routine;

/**
 * Performs a run of earlier passages again.
 *
 * @param from id of the first passage to perform again; it stands earlier in the same list or at the top level
 * @param to id of the last passage to perform again
 */
public record Repeat(String id, String from, String to) implements Passage {}
