package guide.massage.runtime;

import guide.massage.audio.Frame;
import guide.massage.audio.SoundSink;
import guide.massage.audio.SoundSource;
import guide.massage.audio.SoundTrouble;
import java.util.Optional;

/**
 * Records what somebody in the room would hear: the loudspeaker and the people together. It stands between the room and
 * both streams; for each frame played one frame is heard. Used by one thread. Whoever opened the recording closes it.
 */
public final class RoomRecording implements SoundSource, SoundSink {
    private final SoundSource people;
    private final SoundSink recording;
    private short[] played = Frame.silent();

    public RoomRecording(SoundSource people, SoundSink recording) {
        this.people = people;
        this.recording = recording;
    }

    @Override
    public void write(short[] frame) {
        played = frame.clone();
    }

    @Override
    public Optional<short[]> nextFrame() throws SoundTrouble {
        Optional<short[]> heard = people.nextFrame();
        recording.write(heard.map(sound -> Frame.sum(sound, played)).orElse(played));
        return heard;
    }

    @Override
    public void drain() throws SoundTrouble {
        recording.drain();
    }

    @Override
    public void close() {
        people.close();
    }
}
