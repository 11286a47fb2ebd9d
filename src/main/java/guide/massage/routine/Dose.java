package guide.massage.routine;

import java.time.Duration;
import java.util.Optional;

/**
 * How much of a step is wanted.
 *
 * @param times suggested number of passes; a suggestion only, the program cannot count strokes
 * @param lasts how long a timed step runs; without it the giver ends the step with "next"
 * @param atMost a limit that no "longer" may pass
 * @param hold how long one press is held
 * @param usually about how long a step takes that the giver ends; it serves estimates and ends nothing
 */
public record Dose(
        Optional<Span<Integer>> times,
        Optional<Span<Duration>> lasts,
        Optional<Duration> atMost,
        Optional<Duration> hold,
        Optional<Span<Duration>> usually) {

    /** A dose without an estimate. */
    public Dose(
            Optional<Span<Integer>> times,
            Optional<Span<Duration>> lasts,
            Optional<Duration> atMost,
            Optional<Duration> hold) {
        this(times, lasts, atMost, hold, Optional.empty());
    }

    /** Ended by the giver, without a suggestion. */
    public static Dose untimed() {
        return new Dose(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** How long the step is expected to take, whoever ends it. */
    public Optional<Span<Duration>> expected() {
        return lasts.or(() -> usually);
    }
}
