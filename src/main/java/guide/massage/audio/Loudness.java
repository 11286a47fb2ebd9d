package guide.massage.audio;

/** How loud samples are. */
public final class Loudness {
    private static final double FULL_SCALE = 32_768;
    /** Below one step of 16 bits; keeps digital silence finite. */
    private static final double LEAST = -99;

    private Loudness() {}

    /** The level of a frame against full scale: 0 at most, and {@value #LEAST} for digital silence. */
    public static Decibels againstFullScale(short[] frame) {
        return new Decibels(Math.max(LEAST, 10 * Math.log10(meanSquare(frame) / FULL_SCALE / FULL_SCALE)));
    }

    static double meanSquare(short[] samples) {
        double sum = 0;
        for (short sample : samples) {
            sum += (double) sample * sample;
        }
        return sum / samples.length;
    }
}
