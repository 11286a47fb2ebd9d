package guide.massage.audio;

import java.time.Duration;

/** Signals whose outcome can be calculated. */
final class Tones {
    static final int PEAK = 8000;

    private Tones() {}

    static Pcm sine(double hertz, Duration length) {
        return Pcm.of(sine(hertz, Frame.RATE, Pcm.samplesIn(length)));
    }

    static short[] sine(double hertz, int rate, int count) {
        short[] samples = new short[count];
        for (int i = 0; i < count; i++) {
            samples[i] = (short) Math.round(PEAK * Math.sin(2 * Math.PI * hertz * i / rate));
        }
        return samples;
    }

    /** The amplitude of one frequency in the middle half of a sound, where no edge disturbs. */
    static double amplitude(Pcm sound, double hertz) {
        int from = sound.sampleCount() / 4;
        int to = 3 * sound.sampleCount() / 4;
        double real = 0;
        double imaginary = 0;
        for (int i = from; i < to; i++) {
            double phase = 2 * Math.PI * hertz * i / Frame.RATE;
            real += sound.sampleAt(i) * Math.cos(phase);
            imaginary += sound.sampleAt(i) * Math.sin(phase);
        }
        return 2 * Math.hypot(real, imaginary) / (to - from);
    }

    /** The largest step from one sample to the next. */
    static int largestStep(short[] samples) {
        int largest = 0;
        for (int i = 1; i < samples.length; i++) {
            largest = Math.max(largest, Math.abs(samples[i] - samples[i - 1]));
        }
        return largest;
    }
}
