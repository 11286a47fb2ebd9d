package guide.massage.bench;

import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;
import java.util.ArrayList;
import java.util.List;

/** How loud sounds are, as the root of the mean square of their samples; full scale is 32 768. */
final class SoundLevel {
    /** What is fainter than this is a pause between words: about -47 dB of full scale. */
    private static final double PAUSE = 150;

    private static final int LOUDEST_STRETCH = Frame.RATE * 3 / 10;

    /** The steps in which the end of a word is told. */
    private static final int STEP = Frame.RATE / 100;

    /** A word lasts to the last step with a tenth of its loudest one's amplitude, 20 dB below it. */
    private static final double END_SHARE = 0.1;

    private SoundLevel() {}

    /** Of running speech: of its frames that are not pauses, together. */
    static double ofSpeech(short[] sound) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i + Frame.SAMPLES <= sound.length; i += Frame.SAMPLES) {
            double energy = energy(sound, i, Frame.SAMPLES);
            if (energy > PAUSE * PAUSE) {
                sum += energy;
                count++;
            }
        }
        return Math.sqrt(sum / Math.max(1, count));
    }

    /** Of a word: of its loudest three tenths of a second, or of all of it if it is shorter. */
    static double ofWord(short[] word) {
        int stretch = Math.min(LOUDEST_STRETCH, word.length);
        return Math.sqrt(Math.max(1, energy(word, loudest(word, stretch), stretch)));
    }

    /** Where the loudest stretch of so many samples begins, to half a frame. */
    static int loudest(short[] sound, int stretch) {
        int loudest = 0;
        for (int from = 0; from + stretch <= sound.length; from += Frame.SAMPLES / 2) {
            loudest = energy(sound, from, stretch) > energy(sound, loudest, stretch) ? from : loudest;
        }
        return loudest;
    }

    /** The sample after the last 10 ms that are within 20 dB of the loudest 10 ms. */
    static int endOfWord(Pcm word) {
        short[] samples = word.samples();
        List<Double> steps = new ArrayList<>();
        for (int i = 0; i + STEP <= samples.length; i += STEP) {
            steps.add(energy(samples, i, STEP));
        }
        double loudest = steps.stream().mapToDouble(step -> step).max().orElse(0);
        int last = steps.size();
        while (last > 0 && steps.get(last - 1) < END_SHARE * END_SHARE * loudest) {
            last--;
        }
        return last * STEP;
    }

    private static double energy(short[] sound, int from, int count) {
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += (double) sound[i] * sound[i];
        }
        return sum / count;
    }
}
