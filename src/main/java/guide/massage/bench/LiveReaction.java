package guide.massage.bench;

/**
 * What came of one utterance through the devices of a virtual room.
 *
 * @param load of the machine when it was said: processes that ran or wanted to, averaged over the last minute
 */
public record LiveReaction(Condition condition, Reaction reaction, double load) {}
