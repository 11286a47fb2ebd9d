package guide.massage.audio;

import java.util.Arrays;

/**
 * Changes the rate of a stream. Each output sample is the input weighted by a sinc, the ideal low-pass filter,
 * which a Kaiser window ends after 16 zero crossings to each side; going down in rate, the sinc is stretched so
 * that what the new rate cannot hold is filtered out. Used by one thread.
 */
final class Resampler {
    private static final int CROSSINGS = 16;
    private static final int STEPS = 512;
    /** Some 80 dB of stop band, by Kaiser's formula. */
    private static final double KAISER_BETA = 8;

    private static final double PASS_BAND = 0.95;

    private final long from;
    private final long to;
    private final double cutoff;
    private final int reach;
    private final float[] kernel;
    private float[] held;
    private long heldFrom;
    private int heldCount;
    private long produced;

    Resampler(int fromRate, int toRate) {
        from = fromRate;
        to = toRate;
        cutoff = PASS_BAND * Math.min(1.0, (double) to / from);
        reach = (int) Math.ceil(CROSSINGS / cutoff);
        kernel = kernel();
        held = new float[4 * reach];
        heldFrom = -reach;
        heldCount = reach;
    }

    /** The output that this input completes. */
    float[] push(float[] input) {
        hold(input);
        return from == to ? passed(input) : produceUpTo(heldFrom + heldCount - reach);
    }

    /** The output still owed at the end of the input. */
    float[] finish() {
        long end = heldFrom + heldCount;
        hold(new float[reach + 1]);
        return from == to ? new float[0] : produceUpTo(end);
    }

    private float[] passed(float[] input) {
        heldFrom += heldCount;
        heldCount = 0;
        return input;
    }

    private void hold(float[] input) {
        if (heldCount + input.length > held.length) {
            held = Arrays.copyOf(held, Math.max(2 * held.length, heldCount + input.length));
        }
        System.arraycopy(input, 0, held, heldCount, input.length);
        heldCount += input.length;
    }

    private float[] produceUpTo(long inputEnd) {
        long end = Math.max(produced, (inputEnd * to + from - 1) / from);
        float[] output = new float[Math.toIntExact(end - produced)];
        for (int i = 0; i < output.length; i++, produced++) {
            output[i] = at(produced * from / to, (double) (produced * from % to) / to);
        }
        forget(produced * from / to - reach);
        return output;
    }

    private float at(long centre, double fraction) {
        int first = (int) (centre - reach + 1 - heldFrom);
        double sum = 0;
        for (int i = 0; i < 2 * reach; i++) {
            double distance = (i - reach + 1 - fraction) * cutoff;
            sum += held[first + i] * weight(Math.abs(distance));
        }
        return (float) (sum * cutoff);
    }

    private double weight(double distance) {
        double place = distance * STEPS;
        int below = (int) place;
        if (below >= kernel.length - 1) {
            return 0;
        }
        return kernel[below] + (place - below) * (kernel[below + 1] - kernel[below]);
    }

    private void forget(long before) {
        int gone = (int) Math.max(0, Math.min(heldCount, before - heldFrom));
        System.arraycopy(held, gone, held, 0, heldCount - gone);
        heldFrom += gone;
        heldCount -= gone;
    }

    private static float[] kernel() {
        float[] table = new float[CROSSINGS * STEPS + 1];
        for (int i = 0; i < table.length; i++) {
            double x = (double) i / STEPS;
            double sinc = i == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
            table[i] = (float) (sinc * kaiser(x / CROSSINGS));
        }
        return table;
    }

    private static double kaiser(double x) {
        return bessel(KAISER_BETA * Math.sqrt(Math.max(0, 1 - x * x))) / bessel(KAISER_BETA);
    }

    /** The modified Bessel function of order zero, by its power series. */
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; term > sum * 1e-12; k++) {
            term *= x / (2 * k) * x / (2 * k);
            sum += term;
        }
        return sum;
    }
}
