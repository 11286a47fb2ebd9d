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
    private final Listening listening;
    private final SoundSource people;
    private final Air air;
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

    /** Carries sound to the microphone: of the people, and where there is an echo, of the loudspeaker. */
    @FunctionalInterface
    public interface Air {
        /** What the microphone picks up in the 20 ms in which these two are heard; neither frame is kept. */
        short[] carry(short[] people, short[] played);

        /** Without a loudspeaker in the room. */
        static Air withoutEcho() {
            return (people, played) -> people;
        }
    }

    /** A room in which the microphone does not hear the loudspeaker. */
    public FileRoom(Ear ear, SoundSource people, SoundSink speaker, Pace pace) {
        this(Listening.withoutEcho(ear), people, Air.withoutEcho(), speaker, pace);
    }

    /** A room with this air in it. */
    public FileRoom(Listening listening, SoundSource people, Air air, SoundSink speaker, Pace pace) {
        this.listening = listening;
        this.people = people;
        this.air = air;
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
     * Plays a session to its end. When the people have nothing more to say, the room is silent for at most the
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
        short[] played = mixer.nextFrame();
        speaker.write(played);
        frames++;
        for (Hearing hearing : listening.hear(air.carry(nextFrame(), played), played)) {
            HeardEvents.of(hearing).ifPresent(event -> conductor.happen(now(), event));
        }
        while (!finished.isEmpty()) {
            conductor.happen(now(), new Event.SpeechFinished(finished.remove()));
        }
        conductor.fireTimers(now());
    }

    private short[] nextFrame() throws SoundTrouble {
        Optional<short[]> frame = people.nextFrame();
        silentFrames = frame.isPresent() ? 0 : silentFrames + 1;
        return frame.orElseGet(Frame::silent);
    }
}
