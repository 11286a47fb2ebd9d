package guide.massage.audio;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LineLagTest {
    private static final long FRAME = Frame.LENGTH.toNanos();

    private final LineLag lag = new LineLag();
    private long now;
    private double waiting;

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
        assertTrue(hidesWithin(50, FRAME));
        assertFalse(hidesWithin(100, FRAME));
    }

    @Test
    void aStallThatIsCaughtUpWithHidesNothing() {
        lag.begin(now);
        assertFalse(hidesWithin(100, FRAME));
        now += 20 * FRAME;
        for (int i = 1; i <= 20; i++) {
            assertFalse(lag.isLate(now, 20 * (20 - i)));
        }
        assertFalse(hidesWithin(100, FRAME));
    }

    @Test
    void aLineThatIsNeverReadEmptyIsLateAfterASecond() {
        lag.begin(now);
        waiting = 99;
        assertFalse(hidesWithin(49, FRAME));
        assertTrue(hidesWithin(1, FRAME));
        waiting = 5;
        assertFalse(hidesWithin(200, FRAME));
    }

    @Test
    void soundThatComesInLargePiecesIsNotLate() {
        lag.begin(now);
        for (int i = 0; i < 1000; i++) {
            now += FRAME;
            assertFalse(lag.isLate(now, 20 * (4 - i % 5)));
        }
    }

    @Test
    void aLagThatGrowsInSmallStepsIsFound() {
        lag.begin(now);
        boolean hides = false;
        for (int step = 0; step < 4; step++) {
            hides |= hidesWithin(100, FRAME);
            now += FRAME;
        }
        assertTrue(hides || hidesWithin(50, FRAME));
    }

    private boolean hidesWithin(int frames, long nanosEach) {
        boolean hides = false;
        for (int i = 0; i < frames; i++) {
            now += nanosEach;
            hides |= lag.isLate(now, waiting);
        }
        return hides;
    }
}
