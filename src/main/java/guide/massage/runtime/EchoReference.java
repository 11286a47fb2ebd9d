package guide.massage.runtime;

import guide.massage.audio.Frame;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Hands what was played to whoever removes its echo: one frame out for each frame heard. The speaking thread puts in,
 * the listening thread takes out; neither waits for the other.
 */
public final class EchoReference {
    /** More than this has piled up only if listening stood still; the echo of it is long over. */
    private static final int MOST_WAITING = 10;

    private final Deque<short[]> waiting = new ArrayDeque<>();

    /** A frame that is given to the loudspeaker. */
    public synchronized void played(short[] frame) {
        waiting.addLast(frame);
    }

    /** The next frame that was played; silence when there is none, and the newest when too many wait. */
    public synchronized short[] next() {
        if (waiting.size() > MOST_WAITING) {
            short[] newest = waiting.removeLast();
            waiting.clear();
            return newest;
        }
        return waiting.isEmpty() ? Frame.silent() : waiting.removeFirst();
    }
}
