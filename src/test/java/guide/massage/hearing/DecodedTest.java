package guide.massage.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DecodedTest {
    private static final Decoded TALK = new Decoded(List.of(new Decoded.Hypothesis(
            List.of(
                    new Decoded.Word("so", 1.0, 1.2),
                    new Decoded.Word("what", 1.6, 1.8),
                    new Decoded.Word("then", 1.82, 2.1),
                    new Decoded.Word("stop", 2.5, 2.9),
                    new Decoded.Word("it", 2.95, 3.1)),
            7)));

    @Test
    void onlyWhatFollowsTheLastLongPauseIsAfterIt() {
        assertEquals("stop it", TALK.afterPause(0.24).text());
        assertEquals("", TALK.afterPause(0.5).text());
    }

    @Test
    void nothingFollowsNothing() {
        assertEquals("", Decoded.nothing().afterPause(0.24).text());
    }

    @Test
    void wordsThatBeginEarlierAreLeftOut() {
        assertEquals("then stop it", TALK.from(1.82).text());
        assertEquals("", TALK.from(5).text());
    }
}
