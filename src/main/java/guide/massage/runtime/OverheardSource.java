package guide.massage.runtime;

import guide.massage.audio.SoundSink;
import guide.massage.audio.SoundSource;
import guide.massage.audio.SoundTrouble;
import java.util.Optional;

/**
 * Gives sound on and writes it down as it passes. Used by one thread.
 *
 * @param source closed with this
 * @param copy closed by whoever opened it
 */
public record OverheardSource(SoundSource source, SoundSink copy) implements SoundSource {
    @Override
    public Optional<short[]> nextFrame() throws SoundTrouble {
        Optional<short[]> frame = source.nextFrame();
        if (frame.isPresent()) {
            copy.write(frame.orElseThrow());
        }
        return frame;
    }

    @Override
    public void close() {
        source.close();
    }
}
