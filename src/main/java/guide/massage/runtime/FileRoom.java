package guide.massage.runtime;

import guide.massage.audio.Frame;
import guide.massage.audio.Mixer;
import guide.massage.audio.SoundSink;
import guide.massage.audio.SoundSource;
import guide.massage.audio.SoundTrouble;
import guide.massage.hearing.Ear;
import guide.massage.hearing.Hearing;
import guide.massage.session.Event;
import guide.massage.session.Event.Begun;
import guide.massage.session.UtteranceId;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/**
 * A room made of two streams, turned frame by frame: 20 ms of microphone in, 20 ms of loudspeaker out. Time is the
 * number of frames, so that the same sound gives the same session every time. Used by one thread.
 */
public final class FileRoom {
    private final Ear ear;
    private final SoundSource microphone;
    private final SoundSink speaker;
    private final Pace pace;
    private final Queue<UtteranceId> finished = new ArrayDeque<>();
    private final Mixer mixer = new Mixer(id -> finished.add(new UtteranceId(Math.toIntExact(id))));
    private long frames;
    private long silentFrames;

    /** Waits until a moment has come, or does not. */
    public interface Pace {
        void awaitFrame(long number) throws InterruptedException;

        /** As fast as the machine can. */
        static Pace fast() {
            return number -> {};
        }
    }

    public FileRoom(Ear ear, SoundSource microphone, SoundSink speaker, Pace pace) {
        this.ear = ear;
        this.microphone = microphone;
        this.speaker = speaker;
        this.pace = pace;
    }

    /** What the session speaks into. */
    public Mixer mixer() {
        return mixer;
    }

    /** How much has passed. */
    public Duration now() {
        return Frame.LENGTH.multipliedBy(frames);
    }

    /**
     * Plays a session to its end. When the microphone has nothing more to give, the room is silent for at most the
     * given time; then the session is closed.
     */
    public void play(Conductor conductor, VoiceMouth mouth, Begun begun, Duration silenceAtEnd)
            throws SoundTrouble, InterruptedException {
        conductor.happen(Duration.ZERO, begun);
        long mostSilent = silenceAtEnd.dividedBy(Frame.LENGTH);
        while (!conductor.isOver() && silentFrames <= mostSilent) {
            pace.awaitFrame(frames);
            turn(conductor, mouth);
        }
        conductor.happen(now(), new Event.Closed());
        speaker.write(mixer.nextFrame());
    }

    private void turn(Conductor conductor, VoiceMouth mouth) throws SoundTrouble {
        mouth.awaitRendering();
        speaker.write(mixer.nextFrame());
        frames++;
        for (Hearing hearing : ear.hear(nextFrame())) {
            HeardEvents.of(hearing).ifPresent(event -> conductor.happen(now(), event));
        }
        while (!finished.isEmpty()) {
            conductor.happen(now(), new Event.SpeechFinished(finished.remove()));
        }
        conductor.fireTimers(now());
    }

    private short[] nextFrame() throws SoundTrouble {
        Optional<short[]> frame = microphone.nextFrame();
        silentFrames = frame.isPresent() ? 0 : silentFrames + 1;
        return frame.orElseGet(Frame::silent);
    }
}
