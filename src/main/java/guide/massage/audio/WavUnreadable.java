package guide.massage.audio;

import java.nio.file.Path;

/** A WAV file cannot be read; the sentence names the file and the cure. */
public final class WavUnreadable extends SoundTrouble {
    private static final long serialVersionUID = 1L;

    WavUnreadable(Path file, String reasonAndCure) {
        super(file + ": " + reasonAndCure);
    }

    WavUnreadable(Path file, String reasonAndCure, Throwable cause) {
        super(file + ": " + reasonAndCure, cause);
    }
}
