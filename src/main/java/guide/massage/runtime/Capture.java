package guide.massage.runtime;

import guide.massage.audio.SoundSource;
import guide.massage.audio.SoundTrouble;
import guide.massage.hearing.Hearing;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.tinylog.Logger;

/**
 * Reads the microphone on a thread of its own and puts each frame beside the one that was played with it. The
 * recognisers take longer over some frames than a device's buffer lasts; sound that is lost then moves the echo, and
 * the assistant hears itself until the canceller has found it again.
 *
 * <p>One thread asks for the frames; any may ask it to end by closing the microphone.
 */
final class Capture {
    /** Two seconds: what has waited longer is too late to be answered. */
    private static final int MOST_WAITING = 100;

    private final SoundSource microphone;
    private final EchoReference echo;
    private final BlockingQueue<Optional<Heard>> waiting = new LinkedBlockingQueue<>();
    private volatile Optional<SoundTrouble> trouble = Optional.empty();

    /** A frame of the microphone, and what the loudspeaker was given, to be looked for in it from now on. */
    static final class Heard {
        private final short[] sound;
        private final short[] played;

        private Heard(short[] sound, short[] played) {
            this.sound = sound;
            this.played = played;
        }

        List<Hearing> by(Listening listening) {
            return listening.hear(sound, played);
        }
    }

    Capture(SoundSource microphone, EchoReference echo) {
        this.microphone = microphone;
        this.echo = echo;
    }

    /** Reads to the end of the microphone; the work of the thread. */
    void run() {
        try {
            Optional<short[]> frame = microphone.nextFrame();
            while (frame.isPresent()) {
                add(new Heard(frame.orElseThrow(), echo.next()));
                frame = microphone.nextFrame();
            }
        } catch (SoundTrouble lost) {
            trouble = Optional.of(lost);
        } catch (RuntimeException broken) {
            Logger.error(broken, "the microphone's thread broke");
        }
        waiting.add(Optional.empty());
    }

    private void add(Heard heard) {
        if (waiting.size() >= MOST_WAITING) {
            Logger.warn("listening is {} frames late; they are left out", waiting.size());
            waiting.clear();
        }
        waiting.add(Optional.of(heard));
    }

    /** The next frame, waited for; empty at the end. */
    Optional<Heard> next() throws SoundTrouble, InterruptedException {
        Optional<Heard> next = waiting.take();
        if (next.isEmpty() && trouble.isPresent()) {
            throw trouble.orElseThrow();
        }
        return next;
    }
}
