package guide.massage.audio;

import java.time.Duration;
import java.util.Arrays;

/** Short soft tones that say something faster than words; they differ in tune, length and direction. */
public enum Earcon {
    /** A command was taken: one short high note. */
    TAKEN(new Note(784, 70)),
    /** Hearing was lost: three low notes, falling. */
    HEARING_LOST(new Note(392, 80), new Note(311, 80), new Note(247, 90));

    @SuppressWarnings("ImmutableEnumChecker") // A Pcm never changes, it only lacks Error Prone's annotation.
    private final Pcm sound;

    Earcon(Note... notes) {
        sound = Pcm.join(Arrays.stream(notes).map(Earcon::tone).toList());
    }

    public Pcm sound() {
        return sound;
    }

    private static Pcm tone(Note note) {
        short[] samples = new short[Pcm.samplesIn(Duration.ofMillis(note.milliseconds))];
        for (int i = 0; i < samples.length; i++) {
            double phase = 2 * Math.PI * note.hertz * i / Frame.RATE;
            samples[i] = Pcm.clip(Tuning.PEAK * (Math.sin(phase) + Tuning.OVERTONE * Math.sin(2 * phase)));
        }
        return Pcm.owning(samples).fadedEdges(Tuning.EDGE);
    }

    private record Note(double hertz, long milliseconds) {}

    /** Apart from the enum, whose own constants do not exist yet while its members are made. */
    private static final class Tuning {
        static final Duration EDGE = Duration.ofMillis(15);
        /** About −20 dB of full scale: below the voice, which peaks near −6 dB. */
        static final double PEAK = 3300;

        static final double OVERTONE = 0.15;
    }
}
