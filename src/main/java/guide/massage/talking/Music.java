package guide.massage.talking;

import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;
import java.time.Duration;
import java.util.SplittableRandom;

/** Plain instrumental music: chords that swell and fade, plucked notes over them, and sometimes a drum. */
public final class Music {
    private static final int[][] CHORDS = {{0, 4, 7}, {-3, 0, 4}, {-7, -3, 0}, {-5, -1, 2}, {2, 5, 9}, {4, 7, 11}};
    private static final int BEATS = 4;
    private static final int HARMONICS = 4;
    private static final double FULL_SCALE = 32_768;
    private static final double LOUDEST = 0.5;

    private final SplittableRandom random;
    private final double[] mix;
    private final int beat;
    private final double root;

    private Music(SplittableRandom random, int samples) {
        this.random = random;
        mix = new double[samples];
        double beatsPerMinute = 60 + 70 * random.nextDouble();
        beat = (int) (Frame.RATE * 60 / beatsPerMinute);
        root = 130 * Math.pow(2, random.nextDouble());
    }

    /** A piece of this length; equal seeds give equal pieces. */
    public static Pcm piece(long seed, Duration length) {
        SplittableRandom random = new SplittableRandom(seed);
        Music music = new Music(random, Pcm.samplesIn(length));
        music.compose(random.nextBoolean());
        return music.sound();
    }

    private void compose(boolean drums) {
        int bar = BEATS * beat;
        for (int start = 0; start < mix.length; start += bar) {
            int[] chord = CHORDS[random.nextInt(CHORDS.length)];
            for (int note : chord) {
                swell(frequency(note), start, bar + beat);
            }
            for (int half = 0; half < 2 * BEATS; half++) {
                pluck(frequency(12 + chord[random.nextInt(chord.length)]), start + half * beat / 2);
            }
            for (int stroke = 0; drums && stroke < BEATS; stroke++) {
                drum(start + stroke * beat);
            }
        }
    }

    private double frequency(int semitones) {
        return root * Math.pow(2, semitones / 12.0);
    }

    private void swell(double frequency, int start, int length) {
        for (int i = 0; i < length && start + i < mix.length; i++) {
            double time = (double) i / Frame.RATE;
            double edge = Math.sin(Math.PI * i / length);
            double sum = 0;
            for (int harmonic = 1; harmonic <= HARMONICS; harmonic++) {
                sum += Math.sin(2 * Math.PI * harmonic * frequency * time) / (harmonic * harmonic);
            }
            mix[start + i] += 0.1 * edge * sum;
        }
    }

    /** A string after Karplus and Strong: a period of noise that goes round through an average of neighbours. */
    private void pluck(double frequency, int start) {
        double[] string = new double[(int) Math.round(Frame.RATE / frequency)];
        for (int i = 0; i < string.length; i++) {
            string[i] = random.nextDouble(-1, 1);
        }
        double strength = 0.1 + 0.15 * random.nextDouble();
        for (int i = 0; i < 2 * beat && start + i < mix.length; i++) {
            int at = i % string.length;
            mix[start + i] += strength * string[at];
            string[at] = 0.498 * (string[at] + string[(at + 1) % string.length]);
        }
    }

    private void drum(int start) {
        int length = Frame.RATE / 8;
        for (int i = 0; i < length && start + i < mix.length; i++) {
            double fall = Math.exp(-8.0 * i / length);
            double skin = Math.sin(2 * Math.PI * 80 * fall * i / Frame.RATE);
            mix[start + i] += fall * (0.3 * skin + 0.08 * random.nextDouble(-1, 1));
        }
    }

    private Pcm sound() {
        double peak = 1e-9;
        for (double sample : mix) {
            peak = Math.max(peak, Math.abs(sample));
        }
        short[] samples = new short[mix.length];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (LOUDEST * FULL_SCALE * mix[i] / peak);
        }
        return Pcm.of(samples);
    }
}
