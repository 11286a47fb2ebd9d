package guide.massage.audio;

import java.util.List;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;

/** Finds a format in which the machine's default device can be opened: ours, or one that is converted. */
final class DeviceFormats {
    /** Our own first; then what sound cards offer that convert nothing themselves. */
    private static final List<AudioFormat> WISHES =
            List.of(signed(Frame.RATE, 1), signed(48_000, 2), signed(44_100, 2), signed(48_000, 1), signed(44_100, 1));

    private DeviceFormats() {}

    /** How a line is found and opened in one format. */
    interface Opening<T extends DataLine> {
        T open(AudioFormat format) throws LineUnavailableException;
    }

    static <T extends DataLine> Optional<T> openFirst(Opening<T> opening) {
        for (AudioFormat format : WISHES) {
            try {
                return Optional.of(opening.open(format));
            } catch (IllegalArgumentException | LineUnavailableException e) {
                // Java Sound says "no such device" with the first and "in use" with the second: try the next.
            }
        }
        return Optional.empty();
    }

    static int bytesIn(AudioFormat format, int milliseconds) {
        return Math.round(format.getSampleRate() * milliseconds / 1000) * format.getFrameSize();
    }

    private static AudioFormat signed(int rate, int channels) {
        return new AudioFormat(rate, 16, channels, true, false);
    }
}
