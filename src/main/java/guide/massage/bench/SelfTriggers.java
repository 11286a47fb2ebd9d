package guide.massage.bench;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What the assistant took its own voice for.
 *
 * @param utterances in which it hushed or halted
 * @param words what it took itself for, once for each hush and halt
 * @param length of the sound it listened to
 */
public record SelfTriggers(int utterances, int hushes, int halts, List<String> words, Duration length) {
    public SelfTriggers {
        words = List.copyOf(words);
    }

    /** Nothing, in no time. */
    static final SelfTriggers NONE = new SelfTriggers(0, 0, 0, List.of(), Duration.ZERO);

    SelfTriggers and(SelfTriggers more) {
        return new SelfTriggers(
                utterances + more.utterances,
                hushes + more.hushes,
                halts + more.halts,
                Stream.concat(words.stream(), more.words.stream()).toList(),
                length.plus(more.length));
    }

    /** So many of them an hour; empty where there was no time. */
    public OptionalDouble anHour(int count) {
        return length.isZero() ? OptionalDouble.empty() : OptionalDouble.of(count * 3_600_000.0 / length.toMillis());
    }
}
