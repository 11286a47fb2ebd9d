package guide.massage.bench;

import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;
import guide.massage.audio.SoundSink;
import guide.massage.audio.SoundSource;
import java.util.Optional;

/**
 * A simulated room as the two streams of a session: what is played comes back into the microphone, together with what a
 * person says. Samples count from the last {@link #begin}; what is played and what is heard with the same number belong
 * to the same instant. Used by one thread.
 */
final class EchoingRoom implements SoundSource, SoundSink {
    private final SimulatedRoom room;
    private final PlayedSound played = new PlayedSound();
    private short[] echo = Frame.silent();
    private Pcm person = Pcm.EMPTY;
    private long personFrom;
    private long end;

    EchoingRoom(RoomTraits traits) {
        room = new SimulatedRoom(traits);
    }

    /** Counts from here on; the microphone will fall silent for good after so many samples. */
    void begin(long samples) {
        played.forget();
        person = Pcm.EMPTY;
        end = samples;
    }

    /** Somebody will speak from this sample on. */
    void speak(Pcm sound, long from) {
        person = sound;
        personFrom = from;
    }

    /** The microphone gives nothing from this sample on, if it would have given more. */
    void endAt(long sample) {
        end = Math.min(end, sample);
    }

    /** What has been played since it began. */
    PlayedSound played() {
        return played;
    }

    @Override
    public void write(short[] frame) {
        played.add(frame);
        echo = room.echoOf(frame);
    }

    @Override
    public Optional<short[]> nextFrame() {
        long from = played.length() - Frame.SAMPLES;
        if (from >= end) {
            return Optional.empty();
        }
        short[] heard = echo.clone();
        for (int i = 0; i < heard.length; i++) {
            long at = from + i - personFrom;
            if (at >= 0 && at < person.sampleCount()) {
                int sum = heard[i] + person.sampleAt((int) at);
                heard[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, sum));
            }
        }
        return Optional.of(heard);
    }

    @Override
    public void flush() {}

    @Override
    public void drain() {}

    @Override
    public void close() {}
}
