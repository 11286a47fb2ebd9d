package guide.massage.measuring;

import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;
import guide.massage.audio.SoundSource;
import guide.massage.audio.SoundTrouble;
import guide.massage.audio.WavFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Sound that can be listened to again and again from its start. */
public interface Recording {
    /** What it is called where results are shown; for a file its path. */
    String name();

    /** The sound from its start; the caller closes it. */
    SoundSource open() throws SoundTrouble;

    /** The same sound where it is cheap to open several times; kept only while it is listened to. */
    default Recording atHand() {
        return this;
    }

    /** A WAV file, read as it is asked for. */
    static Recording file(Path file) {
        return new File(file);
    }

    /** Sound that is made whenever it is asked for, on the thread that asks. */
    static Recording made(String name, Supplier<Pcm> maker) {
        return new Made(name, maker);
    }

    /** See {@link #file}. */
    record File(Path file) implements Recording {
        @Override
        public String name() {
            return file.toString();
        }

        @Override
        public SoundSource open() throws SoundTrouble {
            return WavFile.open(file);
        }
    }

    /** See {@link #made}. */
    record Made(@Override String name, Supplier<Pcm> maker) implements Recording {
        @Override
        public SoundSource open() {
            return new Played(maker.get());
        }

        @Override
        public Recording atHand() {
            Pcm sound = maker.get();
            return new Made(name, () -> sound);
        }
    }

    /** Gives out a piece of sound frame by frame. */
    final class Played implements SoundSource {
        private final Pcm sound;
        private int place;

        private Played(Pcm sound) {
            this.sound = sound;
        }

        @Override
        public Optional<short[]> nextFrame() {
            if (place >= sound.sampleCount()) {
                return Optional.empty();
            }
            short[] frame = sound.frameAt(place);
            place += Frame.SAMPLES;
            return Optional.of(frame);
        }

        @Override
        public void close() {
            place = sound.sampleCount();
        }
    }
}
