package guide.massage.audio;

/**
 * A level against another level; 0 leaves sound as it is, −6 halves the amplitude.
 *
 * @param value any finite number; negative is quieter
 */
public record Decibels(double value) {
    /** Leaves sound as it is. */
    public static final Decibels UNCHANGED = new Decibels(0);

    public Decibels {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a level must be finite, not " + value);
        }
    }

    /** The factor by which samples are multiplied. */
    public double amplitude() {
        return Math.pow(10, value / 20);
    }

    /** This change followed by another. */
    public Decibels plus(Decibels other) {
        return new Decibels(value + other.value);
    }
}
