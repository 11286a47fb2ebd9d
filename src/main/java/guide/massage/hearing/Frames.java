package guide.massage.hearing;

import java.time.Duration;

/** The ear's clock: frames of 20 ms, counted from the start of listening. */
final class Frames {
    static final int SAMPLES = 320;
    private static final int MILLIS = 20;

    private Frames() {}

    static Duration time(long frames) {
        return Duration.ofMillis(frames * MILLIS);
    }

    static long in(Duration duration) {
        return duration.toMillis() / MILLIS;
    }

    static long at(double seconds) {
        return Math.round(seconds * 1000 / MILLIS);
    }

    static double seconds(long frames) {
        return frames * MILLIS / 1000.0;
    }
}
