package guide.massage.bench;

import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;
import guide.massage.audio.SoundSink;
import guide.massage.audio.SoundSource;
import guide.massage.runtime.FileRoom;
import java.util.Optional;

/**
 * A simulated room around a session: a person who speaks, the air that carries the echo, and a loudspeaker whose sound
 * is kept. Samples count from the last {@link #begin}; what is played and what is said with the same number belong to
 * the same instant. Used by one thread.
 */
final class EchoingRoom implements Stage, SoundSource, SoundSink, FileRoom.Air {
    private final SimulatedRoom room;
    private final PlayedSound played = new PlayedSound();
    private final PlayedSound echo = new PlayedSound();
    private Pcm person = Pcm.EMPTY;
    private long personFrom;
    private long end;

    EchoingRoom(RoomTraits traits) {
        room = new SimulatedRoom(traits);
    }

    /** Counts from here on; the person has nothing more to say after so many samples. */
    void begin(long samples) {
        played.forget();
        echo.forget();
        person = Pcm.EMPTY;
        end = samples;
    }

    @Override
    public long now() {
        return played.length();
    }

    @Override
    public void speak(Pcm sound, long from) {
        person = sound;
        personFrom = from;
    }

    @Override
    public void endAt(long sample) {
        end = Math.min(end, sample);
    }

    /** What has been played since it began. */
    PlayedSound played() {
        return played;
    }

    /** The echo of that, as the microphone heard it. */
    PlayedSound echo() {
        return echo;
    }

    @Override
    public void write(short[] frame) {
        played.add(frame);
    }

    @Override
    public Optional<short[]> nextFrame() {
        long from = played.length() - Frame.SAMPLES;
        if (from >= end) {
            return Optional.empty();
        }
        short[] said = Frame.silent();
        for (int i = 0; i < said.length; i++) {
            long at = from + i - personFrom;
            if (at >= 0 && at < person.sampleCount()) {
                said[i] = person.sampleAt((int) at);
            }
        }
        return Optional.of(said);
    }

    @Override
    public short[] carry(short[] people, short[] loudspeaker) {
        short[] heard = room.echoOf(loudspeaker);
        echo.add(heard);
        return Frame.sum(heard, people);
    }

    @Override
    public void close() {}
}
