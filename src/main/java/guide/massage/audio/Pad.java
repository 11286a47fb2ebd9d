package guide.massage.audio;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A soft pad without beginning, end or seam. Notes that all agree with each other swell and fade, each at a pace of its
 * own; since no two paces have a common measure, no moment comes back, and there is no melody to follow. Each note is a
 * pair of slightly detuned partials that beat slowly, and a faint octave. Under them lies a breath of low noise: tones
 * alone say little about a room, and an echo canceller learns it from noise. It is the same pad every time. A second of
 * it takes about 0.7 ms to make. Used under its owner's lock.
 */
final class Pad {
    /** A pentatonic scale on D, in hertz: any of these may sound together. Below it small loudspeakers are mute. */
    private static final double[] NOTES = {146.83, 220.00, 293.66, 329.63, 369.99, 440.00, 493.88};

    /** How long each note takes to come, go and come again, in seconds. */
    private static final double[] PACES = {31.7, 23.9, 37.1, 19.3, 29.9, 17.7, 41.3};

    /** In samples, at the loudest. All together they stay below 12,000, far from full scale. */
    private static final double NOTE = 1500;

    /** The two partials of a pair lie this share apart: they beat once in about three to ten seconds. */
    private static final double DETUNING = 0.0007;

    private static final double OCTAVE = 0.08;
    private static final double BREATH = 2600;
    private static final double BREATH_PACE = 11.3;

    /** Keeps the noise mostly below 600 Hz. */
    private static final double DULLNESS = 0.21;

    private final List<Note> notes = new ArrayList<>();
    private final Swell breath = new Swell(BREATH_PACE, 0.5);
    private final SplittableRandom noise = new SplittableRandom(1);
    private double dull;
    private double duller;
    private long samples;

    Pad() {
        for (int i = 0; i < NOTES.length; i++) {
            notes.add(new Note(NOTES[i], new Swell(PACES[i], i * 3 % NOTES.length / (double) NOTES.length)));
        }
    }

    /** What follows; a frame's length or less at a time. */
    double[] next(int count) {
        double[] sound = new double[count];
        for (Note note : notes) {
            note.addTo(sound, samples);
        }
        addBreath(sound);
        samples += count;
        return sound;
    }

    private void addBreath(double[] sound) {
        double level = BREATH * (0.4 + 0.6 * breath.at(samples));
        double step = (BREATH * (0.4 + 0.6 * breath.at(samples + sound.length)) - level) / sound.length;
        for (int i = 0; i < sound.length; i++) {
            dull += DULLNESS * (2 * noise.nextDouble() - 1 - dull);
            duller += DULLNESS * (dull - duller);
            sound[i] += duller * (level + step * i);
        }
    }

    /**
     * Comes and goes like breath, from 0 to 1.
     *
     * @param seconds from one height to the next
     * @param start share of that time that has passed already
     */
    private record Swell(double seconds, double start) {
        double at(long sample) {
            double wave = 0.5 + 0.5 * Math.cos(2 * Math.PI * (sample / (seconds * Frame.RATE) + start));
            return wave * wave;
        }
    }

    private static final class Note {
        private final List<Partial> partials;
        private final Swell swell;

        Note(double hertz, Swell swell) {
            this.swell = swell;
            partials = List.of(
                    new Partial(hertz * (1 - DETUNING / 2), NOTE / 2),
                    new Partial(hertz * (1 + DETUNING / 2), NOTE / 2),
                    new Partial(2 * hertz, NOTE * OCTAVE));
        }

        void addTo(double[] sound, long sample) {
            double from = swell.at(sample);
            double to = swell.at(sample + sound.length);
            partials.forEach(partial -> partial.addTo(sound, from, to));
        }
    }

    /** A sine wave, made by turning a pointer a little further for each sample. */
    private static final class Partial {
        private final double cosine;
        private final double sine;
        private final double amplitude;
        private double x = 1;
        private double y;

        Partial(double hertz, double amplitude) {
            this.amplitude = amplitude;
            cosine = Math.cos(2 * Math.PI * hertz / Frame.RATE);
            sine = Math.sin(2 * Math.PI * hertz / Frame.RATE);
        }

        void addTo(double[] sound, double from, double to) {
            for (int i = 0; i < sound.length; i++) {
                double turned = x * cosine - y * sine;
                y = x * sine + y * cosine;
                x = turned;
                sound[i] += amplitude * y * (from + (to - from) * i / sound.length);
            }
            keepLength();
        }

        /** Rounding would let the pointer grow or shrink over hours. */
        private void keepLength() {
            double length = Math.hypot(x, y);
            x /= length;
            y /= length;
        }
    }
}
