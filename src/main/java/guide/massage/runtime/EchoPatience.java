package guide.massage.runtime;

import guide.massage.audio.Frame;
import java.time.Duration;

/**
 * How long a frame of the microphone may wait for what was played with it. Waiting in vain puts hearing behind by the
 * loudspeaker's buffer, and by no more than 15 ms a second after that; time that was waited is made up for only when
 * several frames are played at once. Neither clock nor thread; used by one thread at a time.
 */
final class EchoPatience {
    /** The loudspeaker's buffer: when no frame has come for so long, nothing is played. */
    private static final long MOST_NANOS = Duration.ofMillis(60).toNanos();

    private static final long FRAME_NANOS = Frame.LENGTH.toNanos();

    /** Share of the time behind that is taken for usual with each frame: clocks differ, and sound may be lost. */
    private static final double FOLLOW = 0.005;

    private long began;
    private long frames;
    private double usual;

    /** For how many nanoseconds from now the next frame may wait; none if it is late enough already. */
    long next(long nanoTime) {
        if (frames == 0) {
            began = nanoTime;
        }
        double behind = nanoTime - began - (double) frames * FRAME_NANOS;
        usual = Math.min(behind, usual + FOLLOW * (behind - usual));
        frames++;
        return Math.max(0, Math.round(MOST_NANOS - (behind - usual)));
    }
}
