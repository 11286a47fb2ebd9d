package guide.massage.bench;

import dev.onvoid.webrtc.media.audio.AudioProcessing;
import dev.onvoid.webrtc.media.audio.AudioProcessingConfig;
import dev.onvoid.webrtc.media.audio.AudioProcessingStreamConfig;
import guide.massage.audio.Frame;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * WebRTC's canceller AEC3, to compare with; only where its native library can be loaded. Neither its noise suppression
 * nor its gain control is on: the comparison is one of cancellers.
 */
final class WebRtcCleaner implements Cleaner {
    /** It takes 10 ms at a time. */
    private static final int SAMPLES = Frame.RATE / 100;

    /** The longest hint of a delay that it takes. */
    private static final Duration LONGEST_HINT = Duration.ofMillis(500);

    private final AudioProcessing processing;
    private final AudioProcessingStreamConfig mono = new AudioProcessingStreamConfig(Frame.RATE, 1);
    private final int delayMilliseconds;

    private WebRtcCleaner(AudioProcessing processing, Duration delay) {
        this.processing = processing;
        Duration hint = delay.compareTo(LONGEST_HINT) < 0 ? delay : LONGEST_HINT;
        delayMilliseconds = Math.toIntExact(hint.toMillis());
        AudioProcessingConfig config = new AudioProcessingConfig();
        config.echoCanceller.enabled = true;
        processing.applyConfig(config);
    }

    /** It searches the delay by itself, and is told it as a hint. Empty where it cannot be loaded. */
    static Optional<Cleaner> find(Duration delay) {
        try {
            return Optional.of(new WebRtcCleaner(new AudioProcessing(), delay));
        } catch (LinkageError missing) {
            return Optional.empty();
        }
    }

    @Override
    public short[] clean(short[] microphone, short[] played) {
        short[] cleaned = new short[microphone.length];
        for (int from = 0; from < microphone.length; from += SAMPLES) {
            byte[] piece = bytes(played, from);
            processing.processReverseStream(piece, mono, mono, new byte[piece.length]);
            processing.setStreamDelayMs(delayMilliseconds);
            byte[] left = new byte[piece.length];
            processing.processStream(bytes(microphone, from), mono, mono, left);
            ByteBuffer.wrap(left).order(ByteOrder.nativeOrder()).asShortBuffer().get(cleaned, from, SAMPLES);
        }
        return cleaned;
    }

    private static byte[] bytes(short[] samples, int from) {
        ByteBuffer bytes = ByteBuffer.allocate(Short.BYTES * SAMPLES).order(ByteOrder.nativeOrder());
        bytes.asShortBuffer().put(Arrays.copyOfRange(samples, from, from + SAMPLES));
        return bytes.array();
    }

    @Override
    public void close() {
        processing.dispose();
    }
}
