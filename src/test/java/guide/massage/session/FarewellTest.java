package guide.massage.session;

import static guide.massage.language.Prompt.AFTERCARE;
import static guide.massage.language.Prompt.GOODBYE;
import static guide.massage.language.Prompt.OTHER_OIL;
import static guide.massage.language.Prompt.REST_LYING;
import static guide.massage.language.Prompt.REST_SEATED;
import static guide.massage.language.Prompt.SCREENING_PASSED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import guide.massage.language.Prompt;
import guide.massage.safety.ScreeningQuestion;
import guide.massage.session.Phase.Closing;
import guide.massage.session.Phase.Finished;
import org.junit.jupiter.api.Test;

/** The last words fit how the receiver lies or sits, can be asked for again, and end with a goodbye. */
final class FarewellTest {
    @Test
    void whoSatIsNotToldToRollToTheSide() {
        Screenplay.atWork("hands").hears("finish").says(REST_SEATED, AFTERCARE).hasNotSaid(REST_LYING);
        Screenplay.atWork(Shipped.BACK)
                .hears("finish")
                .says(REST_LYING, AFTERCARE)
                .hasNotSaid(REST_SEATED);
    }

    @Test
    void gettingUpIsToldAfterAPainThatEndedIt() {
        Screenplay.atWork("hands").hears("it hurts a lot").says(Prompt.ENDED_BY_PAIN, REST_SEATED, AFTERCARE);
    }

    @Test
    void theLastWordsCanBeAskedForAgainBeforeTheGoodbye() {
        Screenplay play = Screenplay.atWork(Shipped.BACK);
        play.hears("finish").says(AFTERCARE).hasNotSaid(GOODBYE);
        play.waits(15).hears("repeat").says(AFTERCARE).isIn(Closing.class);
        play.marks().waits(21).hasSaid(GOODBYE);
    }

    @Test
    void itEndsSoonAfterTheGoodbye() {
        Screenplay play = Screenplay.atWork(Shipped.BACK);
        play.hears("finish").listens().waits(20).listens().hasSaid(GOODBYE).waits(3);
        play.isIn(Finished.class);
    }

    @Test
    void theOilForAnAllergyIsToldOnce() {
        Screenplay play = Screenplay.started(Shipped.PARTNER).answersUpTo(ScreeningQuestion.ALLERGY);
        play.hears("yes").says(OTHER_OIL).hears("yes").says(SCREENING_PASSED).hasNotSaid(OTHER_OIL);
    }

    @Test
    void onlyTheSuspicionItselfIsTakenBack() {
        Screenplay play = Screenplay.atWork(Shipped.BACK).hears("next").waits(1);
        play.happens(new Event.Suspected(7)).happens(new Event.Dismissed(6)).marks();
        assertEquals(true, play.session().speech().hushed());
        play.happens(new Event.Dismissed(7));
        assertEquals(false, play.session().speech().hushed());
    }

    @Test
    void aNewerSuspicionHoldsAnew() {
        Screenplay play = Screenplay.atWork(Shipped.BACK).hears("next").waits(1);
        play.happens(new Event.Suspected(7)).waits(3).happens(new Event.Suspected(8));
        play.happens(new Event.Dismissed(7)).waits(3);
        assertEquals(true, play.session().speech().hushed());
        play.waits(2);
        assertEquals(false, play.session().speech().hushed());
    }
}
