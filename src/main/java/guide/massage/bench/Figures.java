package guide.massage.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.OptionalDouble;

/**
 * What is told of many measurements of one thing.
 *
 * @param median empty where nothing was measured
 * @param p95 what 95 of 100 did not exceed; empty where nothing was measured
 * @param n how many measurements there were
 */
public record Figures(OptionalDouble median, OptionalDouble p95, int n) {
    /** The figures of these measurements, in their unit. */
    public static Figures of(Collection<Double> values) {
        double[] sorted = values.stream().mapToDouble(value -> value).sorted().toArray();
        return sorted.length == 0
                ? new Figures(OptionalDouble.empty(), OptionalDouble.empty(), 0)
                : new Figures(
                        OptionalDouble.of(quantile(sorted, 0.5)),
                        OptionalDouble.of(quantile(sorted, 0.95)),
                        sorted.length);
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        double[] pair = Arrays.copyOfRange(sorted, below, Math.min(below + 2, sorted.length));
        return pair[0] + (place - below) * (pair[pair.length - 1] - pair[0]);
    }
}
