package guide.massage.hearing;

import java.util.OptionalDouble;

/**
 * Tells whether a piece of sound is a voice's, and how high: it repeats itself at a pitch people cry at, much of it is
 * low, and it is no pure tone. Chimes and squeaks are tones too, but high, pure, or of partials that do not fit.
 */
final class Voicing {
    private static final double HIGHEST = 1000;
    private static final double LOWEST = 150;
    private static final int SHORTEST_PERIOD = (int) Math.round(SpeechModel.RATE / HIGHEST);
    private static final int LONGEST_PERIOD = (int) Math.round(SpeechModel.RATE / LOWEST);

    /** Likeness, from -1 to 1, of a clear voice to itself one period later. */
    private static final double CLEAR = 0.85;

    /** A period is the shortest that is nearly as good as the best; its multiples are as good. */
    private static final double NEARLY = 0.95;

    /** Half a period later a pure tone is its own opposite, -1; with harmonics it is less so. */
    private static final double PURE = -0.9;

    /** Of the power, so much lies below {@link #HIGHEST} at least. */
    private static final double LOW_SHARE = 0.3;

    /** Of the two low-pass filters in a row. */
    private static final double SMOOTHING = 1 - Math.exp(-2 * Math.PI * HIGHEST / SpeechModel.RATE);

    private final short[] both = new short[2 * Frames.SAMPLES];
    private double once;
    private double twice;
    private double lowShare;

    /** Takes in one frame. */
    void hear(short[] frame) {
        System.arraycopy(both, Frames.SAMPLES, both, 0, Frames.SAMPLES);
        System.arraycopy(frame, 0, both, Frames.SAMPLES, Frames.SAMPLES);
        double low = 0;
        double all = 1;
        for (short sample : frame) {
            once += SMOOTHING * (sample - once);
            twice += SMOOTHING * (once - twice);
            low += twice * twice;
            all += (double) sample * sample;
        }
        lowShare = low / all;
    }

    /** The pitch of the last two frames in hertz, if they are a voice's. */
    OptionalDouble pitch() {
        if (lowShare < LOW_SHARE) {
            return OptionalDouble.empty();
        }
        double[] likeness = new double[LONGEST_PERIOD + 2];
        double best = 0;
        for (int lag = SHORTEST_PERIOD - 1; lag < likeness.length; lag++) {
            likeness[lag] = likeness(both, lag);
            best = Math.max(best, likeness[lag]);
        }
        for (int lag = SHORTEST_PERIOD; lag <= LONGEST_PERIOD && best >= CLEAR; lag++) {
            boolean peak = likeness[lag] >= likeness[lag - 1] && likeness[lag] >= likeness[lag + 1];
            if (peak && likeness[lag] >= NEARLY * best) {
                boolean pure = likeness(both, lag / 2) < PURE;
                return pure ? OptionalDouble.empty() : OptionalDouble.of(SpeechModel.RATE / lag);
            }
        }
        return OptionalDouble.empty();
    }

    private static double likeness(short[] sound, int lag) {
        double product = 0;
        double early = 1;
        double late = 1;
        for (int i = lag; i < sound.length; i++) {
            product += (double) sound[i] * sound[i - lag];
            early += (double) sound[i - lag] * sound[i - lag];
            late += (double) sound[i] * sound[i];
        }
        return product / Math.sqrt(early * late);
    }
}
