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
    void aCryAndNothingElseIsPlain(String words) {
        assertTrue(alarms.isPlain(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tender", "sore", "electric", "burning"})
    void aLoneWordForWhatPainIsLikeIsNotPlain(String words) {
        assertFalse(alarms.isPlain(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"restart pain", "oil sick", "listen pain", "dry sore"})
    void anAlarmAfterAnotherPhraseIsNotPlain(String words) {
        assertFalse(alarms.isPlain(words));
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

    @ParameterizedTest
    @CsvSource({
        "ouch that hurts, ouch it hurts, true",
        "stop that hurts, stop it now, false",
        "enough there's pain, steppers be not there is better, false"
    })
    void twoPhrasesNeedMoreThanAnyAlarmInTheOtherEar(String words, String opinion, boolean bornOut) {
        assertEquals(bornOut, alarms.bearsOut(opinion, words));
    }

    @ParameterizedTest
    @CsvSource({
        "stop, given step, false",
        "stop, would you stop, true",
        "stop, stop, true",
        "ouch, over the couch, false"
    })
    void amidTalkTheAlarmItselfMustBeHeardByBoth(String words, String opinion, boolean bornOut) {
        assertEquals(bornOut, alarms.bearsOut(opinion, words, true));
    }

    @ParameterizedTest
    @CsvSource({
        "electric shock elbows finished for little bit tender, the selection of a couple has been logistic tender, false",
        "very electrical tender press even, there is too much at the bottom of it, false",
        "a bit lighter yes slower that hurts, a bit lighter yes slower it hurts, true"
    })
    void aRowOfPhrasesMadeOfOtherTalkRaisesNoAlarm(String words, String opinion, boolean bornOut) {
        assertEquals(bornOut, alarms.bearsOut(opinion, words, false));
    }
}
