package guide.massage.audio;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LineLagTest {
    private static final long FRAME = Frame.LENGTH.toNanos();

    private final LineLag lag = new LineLag();
    private long now;

    @Test
    void aSteadyLineHidesNothing() {
        lag.begin(now);
        assertFalse(hidesWithin(1_000, FRAME));
    }

    @Test
    void clocksThatRunApartHideNothing() {
        lag.begin(now);
        assertFalse(hidesWithin(180_000, FRAME + FRAME / 5_000));
    }

    @Test
    void soundThatStaysInTheLineAfterAStallIsFound() {
        lag.begin(now);
        assertFalse(hidesWithin(100, FRAME));
        now += Duration.ofMillis(400).toNanos();
        assertTrue(hidesWithin(1, FRAME));
        assertFalse(hidesWithin(100, FRAME));
    }

    @Test
    void aStallThatIsCaughtUpWithHidesNothing() {
        lag.begin(now);
        assertFalse(hidesWithin(100, FRAME));
        now += 20 * FRAME;
        for (int i = 0; i < 20; i++) {
            assertFalse(lag.isHidden(now, false));
        }
        assertFalse(hidesWithin(100, FRAME));
    }

    private boolean hidesWithin(int frames, long nanosEach) {
        boolean hides = false;
        for (int i = 0; i < frames; i++) {
            now += nanosEach;
            hides |= lag.isHidden(now, true);
        }
        return hides;
    }
}
