package guide.massage.audio;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Finds how much later than it is played a sound arrives at the microphone, from 0 to 600 ms. For each 20 ms of delay
 * it averages the cross-spectrum of the two over the last seconds and takes the delay at which they are most coherent;
 * the place inside these 20 ms is where the whitened cross-correlation peaks. A person who speaks is coherent at no
 * delay, and a lasting tone at all of them, so neither is taken for an echo. Used by one thread.
 */
final class DelaySearch {
    private static final int LONGEST_MILLISECONDS = 600;
    private static final int STEP = Frame.SAMPLES;
    private static final int STEPS = LONGEST_MILLISECONDS / 20 + 2;
    private static final int LOWEST_BIN = 300 * 2 * STEP / Frame.RATE;
    private static final int HIGHEST_BIN = 4000 * 2 * STEP / Frame.RATE;
    /** Fewest frames before anything is found: each delay needs some. */
    private static final int FEWEST_FRAMES = STEPS + 3;
    /** How many times more coherent than the usual delay the best must be, and than chance makes unrelated sounds. */
    private static final double CLEAR = 3;
    /** Root mean square under which nothing audible is played. */
    private static final double AUDIBLE = 30;

    private final Spectrum spectrum = new Spectrum(2 * STEP);
    private final float[] window = window();
    private final float[][] played = new float[STEPS][];
    private final float[] heard = spectrum.empty();
    private final float[] lastPlayed = new float[STEP];
    private final float[] lastHeard = new float[STEP];
    private final float[][] cross = new float[STEPS][];
    private final float[][] playedPower = new float[STEPS][];
    private final float[] heardPower = new float[spectrum.bins()];
    private final double[] scores = new double[STEPS];
    private final double[] sorted = new double[STEPS];
    private final float[] correlation = spectrum.empty();
    private final int reach;
    private final double levelling;
    private int newest;
    private int frames;
    private int silence = STEPS;

    /**
     * A search that knows nothing yet.
     *
     * @param reach frames that the average reaches back: the more, the fainter an echo is found; the fewer, the sooner
     *     it is found at another place
     * @param levelling how much of the differences of loudness is taken away, from 0 to 1, so that what was loud does
     *     not outweigh the softer sound after it; but then a swelling tone may look like an echo
     */
    DelaySearch(int reach, double levelling) {
        this.reach = reach;
        this.levelling = levelling;
        Arrays.setAll(played, i -> spectrum.empty());
        Arrays.setAll(cross, i -> spectrum.empty());
        Arrays.setAll(playedPower, i -> new float[spectrum.bins()]);
    }

    /** Back to knowing nothing. */
    void forget() {
        frames = 0;
    }

    /** Takes in a frame of each and answers the delay in samples, if it is clear. */
    OptionalInt add(short[] playedFrame, short[] heardFrame) {
        newest = (newest + STEPS - 1) % STEPS;
        transform(playedFrame, lastPlayed, played[newest]);
        transform(heardFrame, lastHeard, heard);
        silence = isAudible(playedFrame) ? 0 : silence + 1;
        if (silence >= STEPS) {
            return OptionalInt.empty();
        }
        average();
        return frames < FEWEST_FRAMES ? OptionalInt.empty() : clearest();
    }

    private void transform(short[] frame, float[] last, float[] target) {
        for (int i = 0; i < STEP; i++) {
            target[i] = last[i] * window[i];
            last[i] = frame[i];
            target[STEP + i] = frame[i] * window[STEP + i];
        }
        level(target);
        spectrum.forward(target);
    }

    private void level(float[] sound) {
        double energy = 0;
        for (float sample : sound) {
            energy += sample * sample;
        }
        float gain = (float) Math.pow(energy / sound.length + AUDIBLE * AUDIBLE, -levelling / 2);
        for (int i = 0; i < sound.length; i++) {
            sound[i] *= gain;
        }
    }

    private static boolean isAudible(short[] frame) {
        return Loudness.meanSquare(frame) > AUDIBLE * AUDIBLE;
    }

    private void average() {
        frames = Math.min(frames + 1, Math.max(reach, FEWEST_FRAMES));
        float share = 1f / averaged();
        for (int k = LOWEST_BIN; k < HIGHEST_BIN; k++) {
            heardPower[k] += share * (Spectrum.power(heard, k) - heardPower[k]);
        }
        for (int step = 0; step < STEPS; step++) {
            average(played[(newest + step) % STEPS], cross[step], playedPower[step], share);
        }
    }

    private void average(float[] sound, float[] product, float[] power, float share) {
        for (int k = LOWEST_BIN; k < HIGHEST_BIN; k++) {
            int re = 2 * k;
            int im = re + 1;
            float real = heard[re] * sound[re] + heard[im] * sound[im];
            float imaginary = heard[im] * sound[re] - heard[re] * sound[im];
            product[re] += share * (real - product[re]);
            product[im] += share * (imaginary - product[im]);
            power[k] += share * (Spectrum.power(sound, k) - power[k]);
        }
    }

    private OptionalInt clearest() {
        int best = 0;
        for (int step = 0; step < STEPS; step++) {
            scores[step] = coherence(step);
            best = scores[step] > scores[best] ? step : best;
        }
        System.arraycopy(scores, 0, sorted, 0, STEPS);
        Arrays.sort(sorted);
        double usual = Math.max(sorted[STEPS / 2], chance());
        return scores[best] < CLEAR * usual ? OptionalInt.empty() : OptionalInt.of(peak(best));
    }

    private int averaged() {
        return Math.min(frames, reach);
    }

    /** Overlapping frames count as some three quarters of as many separate ones. */
    private double chance() {
        return (HIGHEST_BIN - LOWEST_BIN) / (0.75 * averaged());
    }

    private double coherence(int step) {
        double sum = 0;
        for (int k = LOWEST_BIN; k < HIGHEST_BIN; k++) {
            sum += Spectrum.power(cross[step], k) / (playedPower[step][k] * heardPower[k] + 1f);
        }
        return sum;
    }

    private int peak(int step) {
        Arrays.fill(correlation, 0);
        for (int k = LOWEST_BIN; k < HIGHEST_BIN; k++) {
            float size = (float) Math.sqrt(Spectrum.power(cross[step], k)) + 1e-9f;
            correlation[2 * k] = cross[step][2 * k] / size;
            correlation[2 * k + 1] = cross[step][2 * k + 1] / size;
        }
        spectrum.inverse(correlation);
        int best = 0;
        for (int shift = -STEP; shift < STEP; shift++) {
            best = correlationAt(shift) > correlationAt(best) ? shift : best;
        }
        return Math.max(0, step * STEP + best);
    }

    private float correlationAt(int shift) {
        return Math.abs(correlation[Math.floorMod(shift, 2 * STEP)]);
    }

    private static float[] window() {
        float[] window = new float[2 * STEP];
        for (int i = 0; i < window.length; i++) {
            window[i] = (float) (0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / window.length));
        }
        return window;
    }
}
