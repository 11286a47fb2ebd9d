package guide.massage.bench;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import guide.massage.audio.Frame;
import java.util.Optional;

/** SpeexDSP's canceller, to compare with; only where the machine has {@code libspeexdsp}. */
final class SpeexCleaner implements Cleaner {
    private static final int SET_SAMPLING_RATE = 24;
    private static final int TAIL = Frame.RATE * 3 / 10;

    private final Speex library;
    private final Pointer state;
    private final short[] aligned = new short[Frame.SAMPLES];
    private final short[] line;
    private int at;

    private SpeexCleaner(Speex library, int delay) {
        this.library = library;
        line = new short[delay + Frame.SAMPLES];
        state = library.speex_echo_state_init(Frame.SAMPLES, TAIL);
        library.speex_echo_ctl(state, SET_SAMPLING_RATE, new IntByReference(Frame.RATE));
    }

    /** Speex searches no delay: it is told it, in samples. Empty if the library is not installed. */
    static Optional<Cleaner> find(int delay) {
        return load("speexdsp").or(() -> load("libspeexdsp.so.1")).map(library -> new SpeexCleaner(library, delay));
    }

    private static Optional<Speex> load(String name) {
        try {
            return Optional.of(Native.load(name, Speex.class));
        } catch (UnsatisfiedLinkError missing) {
            return Optional.empty();
        }
    }

    @Override
    public short[] clean(short[] microphone, short[] played) {
        for (int i = 0; i < played.length; i++) {
            line[at] = played[i];
            at = (at + 1) % line.length;
            aligned[i] = line[(at + Frame.SAMPLES - 1) % line.length];
        }
        short[] cleaned = new short[microphone.length];
        library.speex_echo_cancellation(state, microphone, aligned, cleaned);
        return cleaned;
    }

    @Override
    public void close() {
        library.speex_echo_state_destroy(state);
    }

    /** The calls of {@code speex_echo.h} that are needed. */
    public interface Speex extends Library {
        Pointer speex_echo_state_init(int frame, int tail);

        int speex_echo_ctl(Pointer state, int request, IntByReference value);

        void speex_echo_cancellation(Pointer state, short[] microphone, short[] played, short[] cleaned);

        void speex_echo_state_destroy(Pointer state);
    }
}
