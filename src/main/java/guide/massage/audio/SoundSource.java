package guide.massage.audio;

import java.util.Optional;

/**
 * Gives sound one frame at a time: a microphone, a file, a simulated room.
 *
 * <p>Life cycle: open when constructed, read by one thread until it ends, then closed. {@link #close} may come
 * from any thread and more than once; a read that waits then returns the end.
 */
public interface SoundSource extends AutoCloseable {
    /**
     * The next frame, which the caller may keep, or empty at the end. A live source waits until 20 ms of sound
     * are there; a file answers at once, its last frame filled up with silence.
     *
     * @throws SoundTrouble when the sound ends by an accident
     */
    Optional<short[]> nextFrame() throws SoundTrouble;

    @Override
    void close();
}
