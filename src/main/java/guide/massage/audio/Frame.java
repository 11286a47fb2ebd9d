package guide.massage.audio;

import java.time.Duration;

/**
 * The unit in which all sound moves through the program: 20 ms of 16 kHz mono, one {@code short} a sample.
 * Recogniser and voice both work at this rate, and 20 ms is the longest that silence may be kept waiting.
 */
public final class Frame {
    /** Samples in a second. */
    public static final int RATE = 16_000;

    /** Samples in a frame. */
    public static final int SAMPLES = 320;

    /** How long a frame lasts. */
    public static final Duration LENGTH = Duration.ofMillis(20);

    private Frame() {}

    /** A new frame of silence. */
    public static short[] silent() {
        return new short[SAMPLES];
    }

    /** What is heard where two sounds come together; the louder parts are clipped at full scale. */
    public static short[] sum(short[] one, short[] other) {
        short[] sum = new short[one.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Pcm.clip(one[i] + other[i]);
        }
        return sum;
    }

    static short[] requireWhole(short[] frame) {
        if (frame.length != SAMPLES) {
            throw new IllegalArgumentException("a frame has " + SAMPLES + " samples, not " + frame.length);
        }
        return frame;
    }
}
