package guide.massage.bench;

import guide.massage.measuring.SpeakerHalf;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * What came of the same utterances under each condition, and with the recogniser used the ordinary way.
 *
 * @param reactions in the order of the utterances
 * @param plain without any echo, the ordinary way
 */
public record Latencies(Map<Condition, List<Reaction>> reactions, List<Reaction> plain) {
    public Latencies {
        reactions = Map.copyOf(reactions);
        plain = List.copyOf(plain);
    }

    /** What came of them under a condition. */
    public List<Reaction> of(Condition condition) {
        return reactions.getOrDefault(condition, List.of());
    }

    /** The figures of one time in those reactions in which it happened. */
    public static Figures figures(List<Reaction> reactions, Function<Reaction, OptionalDouble> time) {
        return Figures.of(reactions.stream()
                .map(time)
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .toList());
    }

    /** Those of one half of the speakers. */
    public static List<Reaction> of(SpeakerHalf half, List<Reaction> reactions) {
        return reactions.stream()
                .filter(reaction -> SpeakerHalf.of(reaction.utterance().speaker()) == half)
                .toList();
    }
}
