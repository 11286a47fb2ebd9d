package guide.massage.audio;

/**
 * Takes sound one frame at a time: a loudspeaker, a file, an echo canceller's record in front of either.
 *
 * <p>Life cycle: open when constructed, written by one thread, then closed. {@link #flush} may come from any
 * thread at any time.
 */
public interface SoundSink extends AutoCloseable {
    /**
     * Takes one frame; the array is not kept. A live sink returns when there is room, which paces the writer.
     *
     * @throws SoundTrouble when the sound cannot be given out any more
     */
    void write(short[] frame) throws SoundTrouble;

    /**
     * Silences at once what was written and is not heard yet; a frame that is being written is dropped too.
     * Where nothing waits to be heard, as in a file, nothing happens.
     */
    default void flush() {}

    /**
     * Waits until what was written has been heard; where nothing waits, returns at once. For the writing thread.
     *
     * @throws SoundTrouble when the sound cannot be given out any more
     */
    default void drain() throws SoundTrouble {}

    /**
     * Ends the sound without waiting for it to be heard. Closing twice is harmless.
     *
     * @throws SoundTrouble when what was written cannot be kept
     */
    @Override
    void close() throws SoundTrouble;
}
