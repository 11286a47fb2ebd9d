package guide.massage.routine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words of a step. The full wording is landmark, hands and direction, in this order, and, once the hands are at
 * work, pace and feel; brief and quiet are sentences of their own.
 *
 * @param landmark what to find by touch before starting
 * @param hands which part of the hand works
 * @param direction where the stroke goes
 * @param pace how fast, in breaths
 * @param feel how it should feel to both
 * @param brief the step in one sentence
 * @param quiet the step in a few words, for those who know it
 * @param more told when the giver asks how
 */
public record Wording(
        Optional<String> landmark,
        Optional<String> hands,
        Optional<String> direction,
        Optional<String> pace,
        Optional<String> feel,
        String brief,
        String quiet,
        List<String> more) {
    public Wording {
        more = List.copyOf(more);
    }

    /** Characters of the full wording. */
    int spokenLength() {
        return Stream.of(landmark, hands, direction, pace, feel)
                .flatMap(Optional::stream)
                .mapToInt(String::length)
                .sum();
    }
}
