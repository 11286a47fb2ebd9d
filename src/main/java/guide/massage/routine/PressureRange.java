package guide.massage.routine;

/**
 * The pressure a step starts with, and the most that "harder" may reach.
 *
 * @param ceiling not below {@code start}
 */
public record PressureRange(Pressure start, Pressure ceiling) {
    public PressureRange {
        if (start.compareTo(ceiling) > 0) {
            throw new IllegalArgumentException("starts at " + start + ", above its ceiling " + ceiling);
        }
    }
}
