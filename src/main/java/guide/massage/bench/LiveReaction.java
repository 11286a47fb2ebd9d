package guide.massage.bench;

import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;
import java.util.OptionalDouble;

/**
 * How fast one word was answered through devices, told from a recording of loudspeaker and microphone that begins
 * where the word was sent off. Places are samples of that recording.
 *
 * @param wordEnd after the last 10 ms of the word that are within 20 dB of its loudest
 * @param silence after the last audible sample of speech before the hands-off sentence
 * @param handsOff the first sample of the hands-off sentence
 */
record LiveReaction(int wordEnd, int silence, int handsOff) {
    private static final int STEP = Frame.RATE / 100;
    /** A tenth of the amplitude. */
    private static final double END_SHARE = 0.01;
    /** Below it is nothing that anybody hears: -60 dB of full scale. */
    private static final int AUDIBLE = 33;
    /** So much of a sentence tells it from all others. */
    private static final int TELLING = 3 * Frame.RATE / 10;

    /**
     * Reads it off.
     *
     * @param played the loudspeaker
     * @param heard the microphone in the same time
     * @param word what was said into it
     * @param sentence the hands-off sentence as it is rendered
     */
    static LiveReaction in(Pcm played, Pcm heard, Pcm word, Pcm sentence) {
        int wordEnd = place(heard, word, heard.sampleCount()) + endOf(word);
        int onset = firstAudible(sentence);
        int handsOff = place(played, sentence.between(onset, sentence.sampleCount()), played.sampleCount());
        int silence = handsOff;
        while (silence > 0 && Math.abs(played.sampleAt(silence - 1)) < AUDIBLE) {
            silence--;
        }
        return new LiveReaction(wordEnd, silence, handsOff);
    }

    /** Milliseconds from the end of the word to silence; where nothing was being said, there is none. */
    OptionalDouble toSilence() {
        return silence == 0 ? OptionalDouble.empty() : OptionalDouble.of(milliseconds(silence - wordEnd));
    }

    /** Milliseconds from the end of the word to the hands-off sentence. */
    double toHandsOff() {
        return milliseconds(handsOff - wordEnd);
    }

    private static double milliseconds(int samples) {
        return 1000.0 * samples / Frame.RATE;
    }

    /** Where a sound is most likely in a recording: at the largest correlation in proportion to its energy there. */
    static int place(Pcm recording, Pcm sound, int to) {
        int length = Math.min(TELLING, sound.sampleCount());
        short[] all = recording.samples();
        short[] telling = sound.between(0, length).samples();
        int best = 0;
        double most = 0;
        double energy = 0;
        for (int i = 0; i + length <= Math.min(to, all.length); i++) {
            energy = i % Frame.RATE == 0
                    ? energy(all, i, length)
                    : energy - square(all[i - 1]) + square(all[i + length - 1]);
            double likeness = product(all, i, telling) / Math.sqrt(energy + length);
            if (likeness > most) {
                most = likeness;
                best = i;
            }
        }
        return best;
    }

    private static double product(short[] all, int from, short[] sound) {
        long sum = 0;
        for (int i = 0; i < sound.length; i++) {
            sum += all[from + i] * sound[i];
        }
        return sum;
    }

    private static double energy(short[] sound, int from, int count) {
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += square(sound[i]);
        }
        return sum;
    }

    private static double square(short sample) {
        return (double) sample * sample;
    }

    private static int firstAudible(Pcm sound) {
        int first = 0;
        while (first < sound.sampleCount() && Math.abs(sound.sampleAt(first)) < AUDIBLE) {
            first++;
        }
        return first;
    }

    /** After the last step within 20 dB of the loudest. */
    static int endOf(Pcm word) {
        short[] samples = word.samples();
        int steps = samples.length / STEP;
        double loudest = 0;
        for (int i = 0; i < steps; i++) {
            loudest = Math.max(loudest, energy(samples, i * STEP, STEP));
        }
        int end = steps;
        while (end > 0 && energy(samples, (end - 1) * STEP, STEP) < END_SHARE * loudest) {
            end--;
        }
        return end * STEP;
    }
}
