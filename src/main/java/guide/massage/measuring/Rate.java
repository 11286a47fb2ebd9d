package guide.massage.measuring;

/**
 * How often something happens.
 *
 * @param count times, 0 or more
 * @param hours watched, above 0
 */
public record Rate(long count, double hours) {
    private static final double Z = 1.959964;

    public double anHour() {
        return count / hours;
    }

    /**
     * Between which rates the true one lies, at 95 %, if it happens by chance and evenly: Byar's approximation of the
     * exact limits of a Poisson count, good to some hundredths from one event on.
     */
    public double lowest() {
        return count == 0 ? 0 : limit((double) count, -Z) / hours;
    }

    /** See {@link #lowest}. */
    public double highest() {
        return limit(count + 1.0, Z) / hours;
    }

    private static double limit(double count, double z) {
        return count * Math.pow(1 - 1 / (9 * count) + z / (3 * Math.sqrt(count)), 3);
    }
}
