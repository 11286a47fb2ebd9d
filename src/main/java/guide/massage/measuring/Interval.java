package guide.massage.measuring;

/**
 * Between which shares the true one lies, by Wilson's score at 95 %; it keeps its promise for small numbers and for
 * shares near 0 and 1, where the usual plus-or-minus does not.
 *
 * @param from lower end, 0 to 1
 * @param to upper end, 0 to 1
 */
public record Interval(double from, double to) {
    /** The point of the normal distribution that leaves 2.5 % beyond it. */
    private static final double Z = 1.959964;

    /** The interval for so many of so many; everything is possible where there were none. */
    public static Interval of(int some, int all) {
        if (all == 0) {
            return new Interval(0, 1);
        }
        double share = (double) some / all;
        double weight = Z * Z / all;
        double middle = (share + weight / 2) / (1 + weight);
        double half = Z / (1 + weight) * Math.sqrt(share * (1 - share) / all + weight / 4 / all);
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
