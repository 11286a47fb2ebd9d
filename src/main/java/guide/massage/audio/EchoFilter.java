package guide.massage.audio;

import java.util.Arrays;

/**
 * Learns the way from loudspeaker to microphone and foretells the echo. It is a Kalman filter in the frequency
 * domain: for every partition of the response and every frequency it keeps an estimate and how unsure that estimate
 * is. What the prediction leaves is taken for the person as far as the unsureness does not explain it, so that a
 * person who speaks slows the learning at the frequencies of their voice only.
 *
 * <p>After G. Enzner and P. Vary, "Frequency-domain adaptive Kalman filter for acoustic echo control in hands-free
 * telephones" (2006), and F. Kuech, E. Mabande, G. Enzner, "State-space architecture of the partitioned-block-based
 * acoustic echo controller" (2014). Ours is what may newly appear in the response at any time, which falls with the
 * delay as reverberation does: without it, a path that was silent so far is learnt too late. Used by one thread.
 */
final class EchoFilter {
    /** Expected energy of the response's first partition at a frequency before anything is known. */
    private static final double START = 0.15;
    /** By how much the response is expected to fall, in decibels a second: that of a rather long reverberation. */
    private static final double FALL = 120;
    /** What a block contributes to the estimate of the person's energy. */
    private static final float PERSON_SHARE = 0.5f;
    /** The person is never taken to be less than this share of what is left. */
    private static final float LEAST_PERSON = 0.1f;
    /** Each partition is held to its length in time once in so many blocks: that is what costs most. */
    private static final int TURNS = 4;

    private final Spectrum spectrum;
    private final int block;
    private final float keep;
    private final double fresh;
    private final float[][] weights;
    private final float[][] unsure;
    private final float[] person;
    private final float[] scale;
    private final float[] prediction;
    private final float[] error;
    private final float[] left;
    private int turn;

    /**
     * A filter that knows nothing yet.
     *
     * @param keep the share of the response's amplitude that is expected to be the same a block later, below 1; the
     *     lower, the quicker it follows a change and the less exact it gets
     * @param fresh energy of what may newly appear in the first partition of the response, renewed by what is not kept
     */
    EchoFilter(Spectrum spectrum, int partitions, double keep, double fresh) {
        this.spectrum = spectrum;
        this.keep = (float) (keep * keep);
        this.fresh = fresh;
        block = spectrum.bins() - 1;
        weights = new float[partitions][];
        unsure = new float[partitions][];
        Arrays.setAll(weights, p -> spectrum.empty());
        Arrays.setAll(unsure, p -> new float[spectrum.bins()]);
        person = new float[spectrum.bins()];
        scale = new float[spectrum.bins()];
        prediction = spectrum.empty();
        error = spectrum.empty();
        left = new float[block];
        forget();
    }

    /** Back to knowing nothing. */
    void forget() {
        for (int p = 0; p < weights.length; p++) {
            Arrays.fill(weights[p], 0);
            Arrays.fill(unsure[p], (float) (START * fallen(p)));
        }
        Arrays.fill(person, 0);
    }

    private double fallen(int partition) {
        return Math.pow(10, -FALL / 10 * partition * block / Frame.RATE);
    }

    /** Takes over what another filter of the same size has learnt. */
    void learnFrom(EchoFilter other) {
        for (int p = 0; p < weights.length; p++) {
            System.arraycopy(other.weights[p], 0, weights[p], 0, weights[p].length);
            System.arraycopy(other.unsure[p], 0, unsure[p], 0, unsure[p].length);
        }
        System.arraycopy(other.person, 0, person, 0, person.length);
    }

    int partitions() {
        return weights.length;
    }

    int bins() {
        return scale.length;
    }

    /** One partition of the response as it is known now; not to be written to. */
    float[] response(int partition) {
        return weights[partition];
    }

    /** Foretells the echo in a block of the microphone. */
    void cancel(PlayedSpectra played, float[] microphone) {
        Arrays.fill(prediction, 0);
        for (int p = 0; p < weights.length; p++) {
            Spectrum.addProduct(played.ago(p), weights[p], prediction);
        }
        spectrum.inverse(prediction);
        for (int i = 0; i < block; i++) {
            left[i] = microphone[i] - foretold(i);
        }
    }

    /** The echo that was foretold for this sample of the last block. */
    float foretold(int sample) {
        return prediction[block + sample];
    }

    /** What is left of this sample of the last block without the echo. */
    float left(int sample) {
        return left[sample];
    }

    /** The mean square of what is left of the last block. */
    double leftEnergy() {
        double sum = 0;
        for (float sample : left) {
            sum += sample * sample;
        }
        return sum / block;
    }

    /** Learns from the last block. */
    void learn(PlayedSpectra played) {
        Arrays.fill(error, 0, block, 0);
        System.arraycopy(left, 0, error, block, block);
        spectrum.forward(error);
        weigh(played);
        for (int p = 0; p < weights.length; p++) {
            correct(p, played.ago(p));
            growUnsure(p);
        }
        for (int p = turn; p < weights.length; p += TURNS) {
            holdToLength(weights[p]);
        }
        turn = (turn + 1) % TURNS;
    }

    /** How much of what is left comes from a wrong response, by frequency, and how much from the person. */
    private void weigh(PlayedSpectra played) {
        Arrays.fill(scale, 0);
        for (int p = 0; p < weights.length; p++) {
            float[] sound = played.ago(p);
            float[] doubt = unsure[p];
            for (int k = 0; k < scale.length; k++) {
                scale[k] += doubt[k] * Spectrum.power(sound, k);
            }
        }
        for (int k = 0; k < scale.length; k++) {
            float now = Spectrum.power(error, k);
            float unexplained = Math.max(now - 0.5f * scale[k], LEAST_PERSON * now);
            person[k] += PERSON_SHARE * (unexplained - person[k]);
            scale[k] = 1 / (scale[k] + 2 * person[k] + 1);
        }
    }

    private void correct(int partition, float[] sound) {
        float[] doubt = unsure[partition];
        float[] response = weights[partition];
        for (int k = 0; k < doubt.length; k++) {
            float step = doubt[k] * scale[k];
            float real = sound[2 * k];
            float imaginary = sound[2 * k + 1];
            response[2 * k] += step * (real * error[2 * k] + imaginary * error[2 * k + 1]);
            response[2 * k + 1] += step * (real * error[2 * k + 1] - imaginary * error[2 * k]);
            doubt[k] *= 1 - 0.5f * step * (real * real + imaginary * imaginary);
        }
    }

    /** Cuts off what wraps around in the transform: the response of a partition is no longer than a block. */
    private void holdToLength(float[] response) {
        spectrum.inverse(response);
        Arrays.fill(response, block, response.length, 0);
        spectrum.forward(response);
    }

    private void growUnsure(int partition) {
        float[] doubt = unsure[partition];
        float mayAppear = (float) (fresh * fallen(partition));
        for (int k = 0; k < doubt.length; k++) {
            doubt[k] = keep * doubt[k] + (1 - keep) * (Spectrum.power(weights[partition], k) + mayAppear);
        }
    }
}
