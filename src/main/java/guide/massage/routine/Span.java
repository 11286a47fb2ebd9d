package guide.massage.routine;

/**
 * A closed range.
 *
 * @param from the smallest value
 * @param to the largest value, at least {@code from}
 */
public record Span<T extends Comparable<T>>(T from, T to) {
    public Span {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException("a span runs upward, not from " + from + " to " + to);
        }
    }
}
