package guide.massage.bench;

import java.util.OptionalDouble;

/**
 * What came of one utterance. Times are milliseconds from the end of the word, negative before it, and empty for what
 * did not happen.
 *
 * @param silence until the last audible sample of speech and music; where nothing sounded, until the hands-off sentence
 * @param halt until the first audible sample of the hands-off sentence
 * @param answer until the first sample of the tone or sentence that answers a command
 * @param reply until the first sample of the sentence that answers a command
 */
public record Reaction(
        Utterance utterance, OptionalDouble silence, OptionalDouble halt, OptionalDouble answer, OptionalDouble reply) {
    /** Nothing came of it. */
    static Reaction none(Utterance utterance) {
        return new Reaction(
                utterance,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }
}
