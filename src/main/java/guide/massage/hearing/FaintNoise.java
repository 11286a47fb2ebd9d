package guide.massage.hearing;

import guide.massage.audio.Pcm;
import java.util.SplittableRandom;

/**
 * Noise of one least significant bit, the same in every run, in place of the recogniser's own random dither.
 *
 * <p>Without any, digital silence costs words: of 400 command words the embedded model got 375 right with its random
 * dither, 367 with none, 374 with this.
 */
final class FaintNoise {
    private final SplittableRandom random;

    FaintNoise(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A copy of the frame with the noise on it. */
    short[] over(short[] frame) {
        short[] noisy = new short[frame.length];
        for (int i = 0; i < frame.length; i++) {
            noisy[i] = Pcm.clip(frame[i] + random.nextGaussian());
        }
        return noisy;
    }
}
