package guide.massage.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlarmsTest {
    private final Alarms alarms =
            new Alarms(Sounds.shippedPhrases(), EarSettings.measured().likeEnough());

    @ParameterizedTest
    @ValueSource(strings = {"stop", "ouch", "it hurts", "dizzy", "cramp", "too hard"})
    void aShortSoundThatBothMakeAnAlarmOfIsPlain(String words) {
        assertTrue(alarms.isPlain(words, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tender", "sore", "electric", "burning"})
    void aLoneWordForWhatPainIsLikeIsNotPlain(String words) {
        assertFalse(alarms.isPlain(words, words));
    }

    @ParameterizedTest
    @CsvSource({
        "the pain, the path, false",
        "the pain, the pain, true",
        "that's sore, that's four, false",
        "stop it, stop eat, true",
        "stop, stomp, true",
        "stop, something else entirely, false"
    })
    void wordsThatBothBeginWithBearNothingOut(String words, String opinion, boolean bornOut) {
        assertEquals(bornOut, alarms.bearsOut(opinion, words));
    }

    @Test
    void anAlarmAmidTalkIsBorneOutByTheSameEnd() {
        assertTrue(alarms.endsAlike("please my leg that hurts", "these my legs it hurts"));
        assertFalse(alarms.endsAlike("please my leg that hurts", "these my legs are purple"));
    }
}
