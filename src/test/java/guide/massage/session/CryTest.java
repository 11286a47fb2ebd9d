package guide.massage.session;

import static guide.massage.language.Prompt.ALL_WELL;
import static guide.massage.language.Prompt.CRY_UNANSWERED;
import static guide.massage.language.Prompt.GLAD;
import static guide.massage.language.Prompt.HANDS_OFF;
import static guide.massage.language.Prompt.TOO_LOUD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import guide.massage.session.Event.Cried;
import guide.massage.session.Event.Overheard;
import guide.massage.session.Event.TooLoud;
import guide.massage.session.Phase.Guiding;
import guide.massage.session.Phase.Guiding.Question;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cry without words is asked about and halts nothing; a room that is too loud is told of once. */
final class CryTest {
    private final Screenplay play = Screenplay.atWork(Shipped.BACK).marks();

    private Screenplay cries() {
        return play.marks().happens(new Cried());
    }

    @Test
    void aCryIsAskedAboutAndTheWorkGoesOn() {
        cries().says(ALL_WELL).isIn(Guiding.class).isAtStep(1);
        play.hears("yes").says(GLAD).isIn(Guiding.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "not sure", "it hurts", "too hard", "five"})
    void anythingButWellWasPain(String answer) {
        cries().listens().hears(answer).says(HANDS_OFF).isIn(Hurting.class);
    }

    @Test
    void silenceHaltsNothingButTheGiverLooksAndItIsAskedSoon() {
        cries().listens().marks().waits(12).says(CRY_UNANSWERED).isIn(Guiding.class);
        play.marks().waits(21);
        assertEquals(Optional.of(Question.COMFORTABLE), ((Guiding) play.phase()).open());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "not sure", "five"})
    void aSlowAnswerThatAllIsNotWellStillHalts(String answer) {
        cries().listens().waits(11).hasSaid(CRY_UNANSWERED);
        play.hears(answer).says(HANDS_OFF).isIn(Hurting.class);
    }

    @Test
    void aSlowAnswerThatAllIsWellEndsTheWarning() {
        cries().listens().waits(11).hasSaid(CRY_UNANSWERED);
        play.hears("yes").listens().isIn(Guiding.class);
        assertEquals(List.of(GLAD.key()), play.sources());
    }

    @Test
    void itIsAskedOnceAMinuteAtMost() {
        cries().listens().hears("I'm fine").listens();
        cries().saysNothing();
        play.waits(61).listens();
        if (((Guiding) play.phase()).open().isPresent()) {
            play.hears("yes").listens();
        }
        cries().says(ALL_WELL);
    }

    @Test
    void aPainDialogueAndAPauseAreNotDisturbed() {
        play.hears("ouch").listens();
        cries().saysNothing().isIn(Hurting.class);
        Screenplay paused =
                Screenplay.atWork(Shipped.BACK).hears("pause").listens().marks();
        paused.happens(new Cried()).saysNothing();
    }

    @Test
    void whoTurnedItOffOrTalksIsNotAsked() {
        Preferences without = Preferences.standard().askingAfterCries(false);
        Screenplay.atWork(Shipped.BACK, without).marks().happens(new Cried()).saysNothing();
        play.hears("we're talking").listens();
        cries().saysNothing();
    }

    @Test
    void aWordOfPainHalfHeardTwiceIsLikeACry() {
        play.happens(new Overheard("ouch")).saysNothing();
        play.waits(3).happens(new Overheard("ouch")).says(ALL_WELL).isIn(Guiding.class);
    }

    @Test
    void theInterruptedInstructionIsSaidAgainAfterTheQuestion() {
        play.hears("next").waits(2);
        String cut = play.said().get(play.said().size() - 1).text();
        cries().listens();
        assertEquals(true, play.words().contains(cut));
    }

    @Test
    void aLoudRoomIsToldOfOnceAndAgainMuchLater() {
        play.happens(new TooLoud()).says(TOO_LOUD).isAtStep(1);
        play.marks().waits(60).happens(new TooLoud()).listens().hasNotSaid(TOO_LOUD);
        play.waits(1300).marks().happens(new TooLoud()).says(TOO_LOUD);
    }

    @Test
    void aLoudRoomDoesNotBreakIntoAPainDialogueAndPainIsStillHeard() {
        play.happens(new TooLoud()).waits(1).hears("ouch").says(HANDS_OFF);
        Screenplay hurt =
                Screenplay.atWork(Shipped.BACK).hears("ouch").listens().marks();
        hurt.happens(new TooLoud()).saysNothing();
    }
}
