package guide.massage.audio;

import java.nio.file.Path;

/** A WAV file cannot be written; the sentence names the file and the cure. */
public final class WavUnwritable extends SoundTrouble {
    private static final long serialVersionUID = 1L;

    WavUnwritable(Path file, String reasonAndCure) {
        super(file + ": " + reasonAndCure);
    }

    WavUnwritable(Path file, String reasonAndCure, Throwable cause) {
        super(file + ": " + reasonAndCure, cause);
    }
}
