package guide.massage.runtime;

import guide.massage.audio.Frame;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Hands what was played to whoever removes its echo: one frame out for each frame heard. One thread puts in, another
 * takes out. A frame that is late because its thread is, while the loudspeaker still sounds from its buffer, is waited
 * for: silence in its place would move the echo by a frame, and the canceller would have to find it again.
 */
public final class EchoReference {
    /** More than this has piled up only if listening stood still; the echo of it is long over. */
    private static final int MOST_WAITING = 10;

    private final Deque<short[]> waiting = new ArrayDeque<>();
    private final EchoPatience patience = new EchoPatience();

    /** A frame that is given to the loudspeaker. */
    public synchronized void played(short[] frame) {
        waiting.addLast(frame);
        notifyAll();
    }

    /**
     * The next frame that was played; silence when none comes within 60 ms, which all waiting lately shares, or when
     * the thread is interrupted; and the newest when too many wait.
     */
    public synchronized short[] next() {
        long now = System.nanoTime();
        long deadline = now + patience.next(now);
        if (waiting.size() > MOST_WAITING) {
            short[] newest = waiting.removeLast();
            waiting.clear();
            return newest;
        }
        return isThereBefore(deadline) ? waiting.removeFirst() : Frame.silent();
    }

    private boolean isThereBefore(long deadline) {
        long left = deadline - System.nanoTime();
        while (waiting.isEmpty() && left > 0) {
            try {
                wait(left / 1_000_000, (int) (left % 1_000_000));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            }
            left = deadline - System.nanoTime();
        }
        return !waiting.isEmpty();
    }
}
