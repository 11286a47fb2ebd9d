package guide.massage.audio;

/**
 * Keeps the last second of what was played and gives it back late by any number of samples, whole or not, so that
 * the loudspeaker's clock can be followed from the microphone's. Between samples it reads by a windowed sinc. Used by
 * one thread.
 */
final class PlayedLine {
    /** Longest delay that can be read, in samples. */
    static final int LONGEST = Frame.RATE * 7 / 10;

    private static final int TAPS = 24;
    private static final int STEPS = 256;
    private static final int MASK = (1 << 14) - 1;

    private final float[] ring = new float[MASK + 1];
    private final float[] kernel = kernel();
    private long written;

    void add(short[] frame) {
        for (short sample : frame) {
            ring[(int) (written++ & MASK)] = sample;
        }
    }

    /**
     * The stretch of a frame's length that ended so many samples before the newest one.
     *
     * @param lag in samples, from 0 to {@link #LONGEST}
     * @param growth how much longer the lag gets with each sample
     */
    void read(double lag, double growth, float[] target) {
        for (int i = 0; i < target.length; i++) {
            target[i] = between(written - target.length + i - (lag + growth * i));
        }
    }

    private float between(double place) {
        long whole = (long) Math.floor(place);
        double step = (place - whole) * STEPS;
        int below = (int) step;
        if (step == 0) {
            return at(whole);
        }
        float share = (float) (step - below);
        float sum = 0;
        int row = below * TAPS;
        for (int i = 0; i < TAPS; i++) {
            float tap = kernel[row + i] + share * (kernel[row + TAPS + i] - kernel[row + i]);
            sum += tap * at(whole + i - TAPS / 2 + 1);
        }
        return sum;
    }

    private float at(long place) {
        return place < 0 || place >= written ? 0 : ring[(int) (place & MASK)];
    }

    private static float[] kernel() {
        float[] rows = new float[(STEPS + 1) * TAPS];
        for (int step = 0; step <= STEPS; step++) {
            for (int i = 0; i < TAPS; i++) {
                double distance = i - TAPS / 2 + 1 - (double) step / STEPS;
                rows[step * TAPS + i] = (float) (sinc(distance) * window(distance / (TAPS / 2.0)));
            }
        }
        return rows;
    }

    private static double sinc(double distance) {
        return distance == 0 ? 1 : Math.sin(Math.PI * distance) / (Math.PI * distance);
    }

    private static double window(double place) {
        return Math.abs(place) >= 1 ? 0 : 0.42 + 0.5 * Math.cos(Math.PI * place) + 0.08 * Math.cos(2 * Math.PI * place);
    }
}
