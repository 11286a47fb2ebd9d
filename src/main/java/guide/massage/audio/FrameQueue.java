package guide.massage.audio;

import java.util.Arrays;
import java.util.Optional;

/** Gathers samples of any rate and gives them back as whole frames at 16 kHz. Used by one thread. */
final class FrameQueue {
    private final Resampler resampler;
    private short[] waiting = new short[0];

    FrameQueue(float rate) {
        resampler = new Resampler(Math.round(rate), Frame.RATE);
    }

    void add(float[] samples) {
        append(resampler.push(samples));
    }

    /** Takes no more samples: what remains becomes frames, the last one filled up with silence. */
    void finish() {
        append(resampler.finish());
        int missing = Math.floorMod(-waiting.length, Frame.SAMPLES);
        waiting = Arrays.copyOf(waiting, waiting.length + missing);
    }

    Optional<short[]> poll() {
        if (waiting.length < Frame.SAMPLES) {
            return Optional.empty();
        }
        short[] frame = Arrays.copyOf(waiting, Frame.SAMPLES);
        waiting = Arrays.copyOfRange(waiting, Frame.SAMPLES, waiting.length);
        return Optional.of(frame);
    }

    private void append(float[] samples) {
        int before = waiting.length;
        waiting = Arrays.copyOf(waiting, before + samples.length);
        for (int i = 0; i < samples.length; i++) {
            waiting[before + i] = Pcm.clip(samples[i] * 32768.0);
        }
    }
}
