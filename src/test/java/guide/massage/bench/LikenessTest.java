package guide.massage.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.audio.Decibels;
import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final int PLACE = 12_345;

    private static short[] noise(int seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        short[] samples = new short[count];
        for (int i = 0; i < count; i++) {
            samples[i] = (short) Math.round(2_000 * random.nextGaussian());
        }
        return samples;
    }

    /** A quarter of a second of near silence goes before it, as before most recorded words. */
    private static Pcm word() {
        return Pcm.of(new short[Frame.RATE / 4]).then(Pcm.of(noise(1, Frame.RATE / 2)));
    }

    @Test
    void findsASoftWordInOtherSound() {
        short[] recording = noise(2, 3 * Frame.RATE);
        Pcm soft = word().scaledBy(new Decibels(-3));
        for (int i = 0; i < soft.sampleCount(); i++) {
            recording[PLACE + i] = (short) (recording[PLACE + i] + soft.sampleAt(i));
        }
        Likeness found = Likeness.of(Pcm.of(recording), word());
        assertEquals(PLACE, found.place());
        assertTrue(found.isSure());
    }

    @Test
    void isNotSureOfWhatIsNotThere() {
        assertFalse(Likeness.of(Pcm.of(noise(2, 3 * Frame.RATE)), word()).isSure());
    }
}
