package guide.massage.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EarconTest {
    @ParameterizedTest
    @EnumSource
    void everyEarconIsShortSoftAndFreeOfClicks(Earcon earcon) {
        long milliseconds = earcon.sound().length().toMillis();
        assertTrue(milliseconds >= 40 && milliseconds <= 250, earcon + " lasts " + milliseconds + " ms");
        short[] samples = earcon.sound().samples();
        assertTrue(Tones.largestStep(samples) < 1500, earcon + " clicks");
        for (short sample : samples) {
            assertTrue(Math.abs(sample) < 4000, earcon + " is loud");
        }
        assertTrue(Math.abs(samples[0]) < 50 && Math.abs(samples[samples.length - 1]) < 50);
    }

    @Test
    void noTwoEarconsSoundTheSame() {
        assertEquals(
                Earcon.values().length,
                Arrays.stream(Earcon.values()).map(Earcon::sound).distinct().count());
    }
}
