package guide.massage.bench;

import java.util.SplittableRandom;

/** Noise whose power falls by 3 dB an octave, as a room's does: sums of random steps at halving rates. */
final class PinkNoise {
    private static final int OCTAVES = 12;

    private final SplittableRandom random;
    private final double[] steps = new double[OCTAVES];
    private final double scale;
    private int count;

    /** Noise of this root mean square. */
    PinkNoise(long seed, double level) {
        random = new SplittableRandom(seed);
        scale = level / Math.sqrt(OCTAVES + 1);
    }

    double next() {
        count++;
        int octave = Math.min(OCTAVES - 1, Integer.numberOfTrailingZeros(count));
        steps[octave] = random.nextGaussian();
        double sum = random.nextGaussian();
        for (double step : steps) {
            sum += step;
        }
        return sum * scale;
    }
}
