package guide.massage.audio;

/**
 * Watches how fast the learnt response wanders: if loudspeaker and microphone run on clocks of their own, the echo
 * comes a little later, or earlier, from second to second. Two states of the filter a third of a second apart differ
 * then by a phase that grows with frequency, whose slope is the wandering. Used by one thread.
 */
final class EchoDrift {
    /** More than crystal clocks ever differ, in samples per sample. */
    private static final double LARGEST = 400e-6;
    /** Between the two states: short enough that no phase within the band exceeds half a turn. */
    private static final int FRAMES = 16;
    /** What a filter learns in its first second is no wandering. */
    private static final int BLIND_FRAMES = 50;

    private static final int LOWEST_HERTZ = 300;
    private static final int HIGHEST_HERTZ = 5000;
    /** Share of each observation that is believed. */
    private static final double BELIEF = 0.1;

    private final EchoFilter filter;
    private final float[][] before;
    private final int lowestBin;
    private final int highestBin;
    private final double radiansPerBin;
    private int frames = -BLIND_FRAMES;
    private double rate;

    EchoDrift(EchoFilter filter) {
        this.filter = filter;
        int size = 2 * (filter.bins() - 1);
        before = new float[filter.partitions()][size + 2];
        lowestBin = LOWEST_HERTZ * size / Frame.RATE;
        highestBin = HIGHEST_HERTZ * size / Frame.RATE;
        radiansPerBin = 2 * Math.PI / size;
    }

    /** By how much the echo gets later with each sample, in samples; positive if the microphone's clock is faster. */
    double rate() {
        return rate;
    }

    /** The filter starts afresh. */
    void restart() {
        frames = -BLIND_FRAMES;
    }

    /** Counts one frame in which the filter learnt. */
    void frameLearnt() {
        frames++;
        if (frames == FRAMES) {
            double observed = limited(delayChange() / (FRAMES * Frame.SAMPLES));
            rate = limited(rate + BELIEF * observed);
            frames = 0;
        }
        if (frames == 0) {
            remember();
        }
    }

    private void remember() {
        for (int p = 0; p < before.length; p++) {
            System.arraycopy(filter.response(p), 0, before[p], 0, before[p].length);
        }
    }

    private static double limited(double rate) {
        return Math.max(-LARGEST, Math.min(LARGEST, rate));
    }

    /** The slope of the phase between then and now, weighed by energy, in samples. */
    private double delayChange() {
        double slope = 0;
        double weight = Double.MIN_NORMAL;
        for (int k = lowestBin; k < highestBin; k++) {
            double real = 0;
            double imaginary = 0;
            for (int p = 0; p < before.length; p++) {
                float[] now = filter.response(p);
                float[] then = before[p];
                int im = 2 * k + 1;
                real += now[2 * k] * then[2 * k] + now[im] * then[im];
                imaginary += now[im] * then[2 * k] - now[2 * k] * then[im];
            }
            double angle = k * radiansPerBin;
            double size = Math.hypot(real, imaginary);
            slope -= size * angle * Math.atan2(imaginary, real);
            weight += size * angle * angle;
        }
        return slope / weight;
    }
}
