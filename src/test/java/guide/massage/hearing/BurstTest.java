package guide.massage.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BurstTest {
    private static final int LOUD = 6_000;
    private static final int SOFT = 20;

    private final Loudness loudness = new Loudness();
    private final Burst burst = new Burst(loudness);
    private final List<Long> pauses = new ArrayList<>();

    @Test
    void aWordBetweenQuietPausesOnceSoonAfterItsEnd() {
        last(SOFT, 50);
        last(LOUD, 20);
        last(SOFT, 50);
        assertEquals(List.of(72L), pauses);
    }

    @Test
    void aClosureWithinAWordIsAPauseToo() {
        last(SOFT, 50);
        last(LOUD, 10);
        last(SOFT, 4);
        last(LOUD, 10);
        last(SOFT, 50);
        assertEquals(List.of(62L, 76L), pauses);
    }

    @Test
    void aClickIsNoWord() {
        last(SOFT, 50);
        last(LOUD, 3);
        last(SOFT, 50);
        assertEquals(List.of(), pauses);
    }

    @Test
    void nothingStandsAloneInTalk() {
        last(SOFT, 50);
        for (int word = 0; word < 12; word++) {
            last(LOUD, 15);
            last(SOFT, 6);
        }
        assertEquals(List.of(67L, 88L, 109L), pauses);
    }

    @Test
    void soundThatIsNoLouderThanTheRoomIsNoWord() {
        last(LOUD, 500);
        last(2 * LOUD, 20);
        last(LOUD, 50);
        assertEquals(List.of(), pauses);
    }

    private void last(int sample, int frames) {
        short[] frame = new short[Frames.SAMPLES];
        Arrays.fill(frame, (short) sample);
        for (int i = 0; i < frames; i++) {
            loudness.add(frame);
            if (burst.hasPaused()) {
                pauses.add(loudness.count());
            }
        }
    }
}
