package guide.massage.measuring;

import guide.massage.audio.Frame;
import guide.massage.audio.SoundSource;
import guide.massage.audio.SoundTrouble;
import java.time.Duration;
import java.util.Optional;

/**
 * A recording as it is put to the ear: with quiet before and after it, and perhaps noise over all. It is read as it is
 * asked for, so its length does not matter.
 */
public final class Staged implements SoundSource {
    /** Before a recording, so that its first word has a quiet before it as in a room. */
    static final Duration LEAD = Duration.ofMillis(500);

    /** After a recording, so that the ear can tell that the last utterance is over. */
    static final Duration TAIL = Duration.ofMillis(1500);

    private final SoundSource recording;
    private final Optional<NoiseMix.Layer> noise;
    private long before = frames(LEAD);
    private long after = frames(TAIL);
    private long place;

    Staged(SoundSource recording, Optional<NoiseMix.Layer> noise) {
        this.recording = recording;
        this.noise = noise;
    }

    static int frames(Duration length) {
        return (int) length.dividedBy(Frame.LENGTH);
    }

    @Override
    public Optional<short[]> nextFrame() throws SoundTrouble {
        Optional<short[]> mixed = nextQuietOrRecorded()
                .map(frame -> noise.map(layer -> layer.over(frame, place)).orElse(frame));
        place += Frame.SAMPLES;
        return mixed;
    }

    private Optional<short[]> nextQuietOrRecorded() throws SoundTrouble {
        if (before > 0) {
            before--;
            return Optional.of(Frame.silent());
        }
        Optional<short[]> recorded = recording.nextFrame();
        return recorded.isPresent() || after-- <= 0 ? recorded : Optional.of(Frame.silent());
    }

    @Override
    public void close() {
        recording.close();
    }
}
