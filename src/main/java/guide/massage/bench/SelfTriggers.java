package guide.massage.bench;

import java.time.Duration;
import java.util.OptionalDouble;

/**
 * What the assistant took its own voice for.
 *
 * @param utterances in which it hushed or halted
 * @param length of the sound it listened to
 */
public record SelfTriggers(int utterances, int hushes, int halts, Duration length) {
    /** Nothing, in no time. */
    static final SelfTriggers NONE = new SelfTriggers(0, 0, 0, Duration.ZERO);

    SelfTriggers and(SelfTriggers more) {
        return new SelfTriggers(
                utterances + more.utterances, hushes + more.hushes, halts + more.halts, length.plus(more.length));
    }

    /** So many of them an hour; empty where there was no time. */
    public OptionalDouble anHour(int count) {
        return length.isZero() ? OptionalDouble.empty() : OptionalDouble.of(count * 3_600_000.0 / length.toMillis());
    }
}
