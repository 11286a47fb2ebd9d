package guide.massage.doctor;

import guide.massage.audio.EchoCanceller;
import guide.massage.audio.Frame;
import guide.massage.audio.Mixer;
import guide.massage.audio.SoundSink;
import guide.massage.audio.SoundTrouble;
import guide.massage.runtime.EchoReference;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.tinylog.Logger;

/**
 * Loudspeaker and microphone at work together, as in a session: a thread of its own plays what the mixer holds, and
 * the caller listens, frame by frame, with the echo taken out. Closing it ends the thread within a second and leaves
 * the lines open.
 */
final class SoundTurn implements AutoCloseable {
    private static final long LONGEST_GOODBYE_MILLISECONDS = 1_000;

    private final Instruments lines;
    private final Mixer mixer = new Mixer(id -> {});
    private final EchoCanceller canceller = new EchoCanceller();
    private final EchoReference echo = new EchoReference();
    private final AtomicReference<SoundTrouble> lost = new AtomicReference<>();
    private final Thread playing = new Thread(this::play, "speaking");
    private boolean deaf;
    private volatile boolean closed;

    /** With the lines of these, of which there is at least one; they stay the caller's. */
    SoundTurn(Instruments lines) {
        this.lines = lines;
        deaf = !lines.canHear();
        playing.setDaemon(true);
        playing.start();
    }

    Mixer mixer() {
        return mixer;
    }

    EchoCanceller canceller() {
        return canceller;
    }

    /** Whether there is no microphone, or none any more. */
    boolean isDeaf() {
        return deaf;
    }

    private void play() {
        try {
            while (!closed) {
                short[] frame = mixer.nextFrame();
                echo.played(frame);
                if (lines.loudspeaker().isPresent()) {
                    lines.loudspeaker().get().write(frame);
                } else {
                    LockSupport.parkNanos(Frame.LENGTH.toNanos());
                }
            }
        } catch (SoundTrouble trouble) {
            lost.set(trouble);
        }
    }

    /**
     * Hears the next 20 ms, and answers with what people said in it; silence where nothing can be heard.
     *
     * @param overhears takes the microphone's sound with the echo in it
     * @throws SoundTrouble when the loudspeaker is lost
     */
    short[] next(Consumer<short[]> overhears) throws SoundTrouble {
        SoundTrouble trouble = lost.get();
        if (trouble != null) {
            throw trouble;
        }
        short[] raw = listen();
        overhears.accept(raw);
        return canceller.cancel(raw, echo.next());
    }

    private short[] listen() {
        Optional<short[]> frame = Optional.empty();
        if (!deaf) {
            try {
                frame = lines.microphone().orElseThrow().nextFrame();
            } catch (SoundTrouble gone) {
                Logger.info(gone, "the microphone is lost");
            }
            deaf = frame.isEmpty();
        }
        if (deaf) {
            LockSupport.parkNanos(Frame.LENGTH.toNanos());
        }
        return frame.orElseGet(Frame::silent);
    }

    /** Ends what is being said, as a session does when somebody cries out. */
    void hush() {
        mixer.silence();
        lines.loudspeaker().ifPresent(SoundSink::flush);
    }

    @Override
    public void close() {
        closed = true;
        try {
            playing.join(LONGEST_GOODBYE_MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
