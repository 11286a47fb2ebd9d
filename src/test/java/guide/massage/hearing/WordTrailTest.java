package guide.massage.hearing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordTrailTest {
    private final WordTrail trail = new WordTrail();

    @Test
    void wordsOfEarlierUtterancesAreFoundWhereTheyWere() {
        trail.add(said("well", 1.0, 1.4));
        assertTrue(trail.isIn(Decoded.nothing(), 40, 60));
        assertFalse(trail.isIn(Decoded.nothing(), 80, 120));
    }

    @Test
    void wordsOfTheUtteranceLookedAtCountToo() {
        assertTrue(trail.isIn(said("so", 2.0, 2.2), 90, 120));
    }

    @Test
    void anEdgeThatIsAFewFramesOffIsNoWord() {
        assertFalse(trail.isIn(said("next", 2.0, 2.4), 80, 103));
        assertTrue(trail.isIn(said("next", 2.0, 2.4), 80, 104));
    }

    @Test
    void onlyTheLatestAreKept() {
        for (int second = 0; second < 100; second++) {
            trail.add(said("word", second, second + 0.5));
        }
        assertFalse(trail.isIn(Decoded.nothing(), 0, 50 * 59));
        assertTrue(trail.isIn(Decoded.nothing(), 50 * 60, 50 * 61));
    }

    private static Decoded said(String word, double start, double end) {
        return new Decoded(List.of(new Decoded.Hypothesis(List.of(new Decoded.Word(word, start, end)), 0)));
    }
}
