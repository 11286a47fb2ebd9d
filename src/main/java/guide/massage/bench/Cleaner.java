package guide.massage.bench;

/** A way to rid the microphone of the loudspeaker's echo, or none; frame by frame, by one thread. */
public interface Cleaner extends AutoCloseable {
    /** The microphone's frame without the echo of what was played. */
    short[] clean(short[] microphone, short[] played);

    /** Frees what it holds outside Java. */
    @Override
    default void close() {}

    /** Leaves the microphone as it is. */
    static Cleaner none() {
        return (microphone, played) -> microphone;
    }
}
