package guide.massage.measuring;

import guide.massage.audio.Frame;
import guide.massage.audio.SoundSource;
import guide.massage.audio.SoundTrouble;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** How loud each frame of a recording is, as the root of the mean square of its samples. */
final class Loudnesses {
    /** A frame with a tenth of the loudest one's amplitude (20 dB below it) still counts as speech. */
    private static final double SPEECH_SHARE = 0.1;

    private final double[] levels;

    private Loudnesses(double[] levels) {
        this.levels = levels;
    }

    /** Reads the source to its end; it stays the caller's. */
    static Loudnesses of(SoundSource source) throws SoundTrouble {
        DoubleStream.Builder levels = DoubleStream.builder();
        for (Optional<short[]> frame = source.nextFrame(); frame.isPresent(); frame = source.nextFrame()) {
            levels.add(level(frame.get()));
        }
        return new Loudnesses(levels.build().toArray());
    }

    private static double level(short[] frame) {
        double power = 0;
        for (short sample : frame) {
            power += (double) sample * sample;
        }
        return Math.sqrt(power / frame.length);
    }

    Duration length() {
        return Frame.LENGTH.multipliedBy(levels.length);
    }

    /** The level of the frames that count as speech, together. */
    double ofSpeech() {
        double least = least();
        return Math.sqrt(Arrays.stream(levels)
                .filter(level -> level >= least)
                .map(level -> level * level)
                .average()
                .orElse(0));
    }

    /** Where the last frame that counts as speech ends. */
    Duration endOfSpeech() {
        double least = least();
        int end = levels.length;
        while (end > 0 && levels[end - 1] < least) {
            end--;
        }
        return Frame.LENGTH.multipliedBy(end);
    }

    private double least() {
        return SPEECH_SHARE * Arrays.stream(levels).max().orElse(0);
    }
}
