package guide.massage.routine;

import java.time.Duration;
import java.util.Set;

/**
 * How a routine is fitted to the time there is.
 *
 * @param share where in the range of each step its length lies: 0 is the shortest, 1 the longest
 * @param leftOut ids of optional steps that are not performed
 */
public record Fit(double share, Set<String> leftOut) {
    public Fit {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share is 0 to 1, not " + share);
        }
        leftOut = Set.copyOf(leftOut);
    }

    /** Everything, at the middle of each range. */
    public static Fit usual() {
        return new Fit(0.5, Set.of());
    }

    Duration within(Span<Duration> range) {
        long width = range.to().minus(range.from()).toMillis();
        return range.from().plusMillis(Math.round(width * share));
    }
}
