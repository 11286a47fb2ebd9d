package guide.massage.storage;

import static guide.massage.language.Intent.BACK;
import static guide.massage.language.Intent.EMERGENCY;
import static guide.massage.language.Intent.FINE;
import static guide.massage.language.Intent.GOOD;
import static guide.massage.language.Intent.HARDER;
import static guide.massage.language.Intent.KEEP_GOING;
import static guide.massage.language.Intent.LIGHTER;
import static guide.massage.language.Intent.MIXED_FEELING;
import static guide.massage.language.Intent.NEXT;
import static guide.massage.language.Intent.PAIN;
import static guide.massage.language.Intent.PLACE;
import static guide.massage.language.Intent.POSITION;
import static guide.massage.language.Intent.QUIETER;
import static guide.massage.language.Intent.RESUME;
import static guide.massage.language.Intent.SLOWER;
import static guide.massage.language.Intent.STOP;
import static guide.massage.language.Intent.STOP_LISTENING;
import static guide.massage.language.Intent.TALK_SLOWER;
import static guide.massage.language.Intent.TIME_LEFT;
import static guide.massage.language.Intent.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import guide.massage.language.IntentName;
import guide.massage.language.PhraseBook;
import guide.massage.language.Reading;
import guide.massage.language.Slot;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The collisions between phrasings, in the order of their list; the seventh is about prompts, not phrases. */
class PhraseCollisionTest {
    private final PhraseBook book = ShippedPhrases.book();

    @Test
    void whatMattersMoreForSafetyComesFirst() {
        assertEquals(List.of(EMERGENCY, PAIN), understood("i can't breathe it hurts"));
        assertEquals(List.of(PAIN, STOP), understood("stop it hurts"));
        assertEquals(List.of(STOP, LIGHTER), understood("lighter stop"));
        assertEquals(List.of(LIGHTER, NEXT), understood("next lighter"));
        assertEquals(List.of(NEXT, QUIETER), understood("quieter next"));
    }

    @Test
    void stopAndEnoughAreOnlyStop() {
        assertEquals(List.of(STOP), understood("stop"));
        assertEquals(List.of(STOP), understood("please stop now"));
        assertEquals(List.of(STOP), understood("enough"));
    }

    @Test
    void goingOnIsNeverTakenForStop() {
        assertEquals(List.of(KEEP_GOING, GOOD), understood("don't stop"));
        assertEquals(List.of(KEEP_GOING, RESUME), understood("keep going"));
        assertEquals(List.of(STOP_LISTENING), understood("stop listening"));
    }

    @Test
    void deniedPainIsFineAndSweetPainIsAskedAbout() {
        assertEquals(List.of(FINE), understood("no pain"));
        assertEquals(List.of(FINE), understood("it doesn't hurt"));
        assertEquals(List.of(MIXED_FEELING), understood("hurts so good"));
    }

    @Test
    void backIsABodyPartOrTheStepBefore() {
        assertEquals(List.of(PLACE, BACK), understood("back"));
        assertEquals(List.of(BACK), understood("go back"));
        assertEquals(List.of(PLACE), understood("my back"));
        assertEquals(List.of(LIGHTER), understood("back off"));
    }

    @Test
    void rightIsYesOrASide() {
        assertEquals(List.of(Reading.of(YES), new Reading(PLACE, Map.of(Slot.SIDE, "RIGHT"))), book.readings("right"));
        assertEquals(List.of(GOOD, PLACE), understood("right there"));
    }

    @Test
    void leftIsASideOrWhatRemains() {
        assertEquals(List.of(new Reading(PLACE, Map.of(Slot.SIDE, "LEFT"))), book.readings("left"));
        assertEquals(List.of(TIME_LEFT), understood("time left"));
    }

    @Test
    void lowerMovesTheHandsOrTheVolume() {
        assertEquals(List.of(POSITION, QUIETER), understood("lower"));
        assertEquals(List.of(QUIETER), understood("lower the volume"));
    }

    @Test
    void slowerIsTheStrokeUnlessItIsTheTalk() {
        assertEquals(List.of(SLOWER), understood("slower"));
        assertEquals(List.of(TALK_SLOWER), understood("talk slower"));
    }

    @Test
    void moreRaisesThePressureOnlyWithAWordForPressure() {
        assertEquals(List.of(HARDER), understood("more pressure"));
        for (String words : List.of("more", "a bit more", "more please", "more time", "more oil", "tell me more")) {
            assertFalse(understood(words).contains(HARDER), words);
        }
    }

    @Test
    void timesThatSoundAlikeKeepApart() {
        assertEquals("15", book.readings("fifteen minutes").get(0).slots().get(Slot.MINUTES));
        assertEquals("50", book.readings("fifty minutes").get(0).slots().get(Slot.MINUTES));
    }

    private List<IntentName> understood(String words) {
        return ShippedPhrases.intents(book, words);
    }
}
