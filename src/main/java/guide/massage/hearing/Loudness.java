package guide.massage.hearing;

/**
 * How loud the last minute was, frame by frame, and how loud the room is when nobody speaks. Levels are decibels
 * relative to full scale.
 *
 * <p>The room's floor falls quickly to quieter sound and rises slowly, so that speech hardly lifts it.
 */
final class Loudness {
    /** Below the noise of any microphone; keeps digital silence finite. */
    private static final double SILENCE = -80;

    private static final int KEPT = 3000;
    private static final double FALL = 0.3;
    private static final double RISE = 0.04;

    private final double[] levels = new double[KEPT];
    private long count;
    private double floor = SILENCE;

    void add(short[] frame) {
        double level = level(frame);
        levels[(int) (count % KEPT)] = level;
        floor = count == 0 ? level : level < floor ? floor + FALL * (level - floor) : floor + RISE;
        count++;
    }

    private static double level(short[] frame) {
        double power = 0;
        for (short sample : frame) {
            power += (double) sample * sample;
        }
        return Math.max(SILENCE, 10 * Math.log10(power / frame.length / 32768 / 32768 + 1e-12));
    }

    /** Frames taken in so far. */
    long count() {
        return count;
    }

    double floor() {
        return floor;
    }

    /** The loudest frame from one position up to, not including, another; silence where nothing is known. */
    double loudest(long from, long to) {
        double loudest = SILENCE;
        for (long i = first(from); i < last(to); i++) {
            loudest = Math.max(loudest, levels[(int) (i % KEPT)]);
        }
        return loudest;
    }

    /** How many frames in that stretch are louder than a level. */
    int louderThan(double level, long from, long to) {
        int louder = 0;
        for (long i = first(from); i < last(to); i++) {
            louder += levels[(int) (i % KEPT)] > level ? 1 : 0;
        }
        return louder;
    }

    /** How many frames have passed since the last one louder than a level, looking back no further than a position. */
    long sinceLouderThan(double level, long from) {
        long i = count;
        while (i > first(from) && levels[(int) ((i - 1) % KEPT)] <= level) {
            i--;
        }
        return count - i;
    }

    private long first(long from) {
        return Math.max(from, Math.max(0, count - KEPT));
    }

    private long last(long to) {
        return Math.min(to, count);
    }
}
