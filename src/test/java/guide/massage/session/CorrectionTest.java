package guide.massage.session;

import static guide.massage.language.Prompt.AS_BEFORE;
import static guide.massage.language.Prompt.CHANGE_SIDE_QUESTION;
import static guide.massage.language.Prompt.HARDER;
import static guide.massage.language.Prompt.LIGHTER;
import static guide.massage.language.Prompt.MEANT_WHAT;
import static guide.massage.language.Prompt.MOVE_TOUCH;
import static guide.massage.language.Prompt.NOTHING_TO_UNDO;
import static guide.massage.language.Prompt.PAUSED;
import static guide.massage.language.Prompt.RESUMING;
import static guide.massage.language.Prompt.UNDONE;
import static guide.massage.language.Prompt.VOICE_ADJUSTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.routine.Pressure;
import guide.massage.routine.Side;
import guide.massage.safety.ScreeningQuestion;
import guide.massage.session.Phase.Guiding;
import guide.massage.session.Phase.Paused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "Cancel" and "no, I meant": the last command is taken back, as far as safety lets it. */
final class CorrectionTest {
    private final Screenplay play = Screenplay.atWork(Shipped.BACK);

    private Pressure pressure() {
        return play.progress().pressure();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no I meant lighter", "I meant lighter", "no, not that, I meant lighter please"})
    void theWrongCommandIsTakenBackAndTheRightOneDone(String words) {
        Pressure before = pressure();
        play.hears("next").isAtStep(2).hears(words).says(LIGHTER, UNDONE).isAtStep(1);
        assertEquals(before.lighter(), pressure());
    }

    @Test
    void aCorrectionWithoutAnythingToTakeBackIsJustDone() {
        play.hears("no I meant next").isAtStep(2);
    }

    @Test
    void aCorrectionThatEndsTooSoonIsAskedAbout() {
        play.hears("next").hears("no I meant").says(MEANT_WHAT).isAtStep(2);
    }

    @Test
    void aSafetyWordInACorrectionOnlyHalts() {
        play.hears("next").listens().hears("no I meant stop").isIn(Phase.Stopped.class);
    }

    @Test
    void harderIsTakenBackAtOnceAndLighterByOneLevel() {
        Pressure before = pressure();
        play.hears("lighter").says(LIGHTER).hears("cancel").says(HARDER);
        assertEquals(before, pressure());
        play.hears("cancel").says(NOTHING_TO_UNDO);
        assertEquals(before, pressure());
    }

    @Test
    void lessPressureThatTheReceiverWasAskedAboutStays() {
        play.waits(30).listens().hears("no").says(LIGHTER);
        Pressure lighter = pressure();
        play.hears("cancel").says(NOTHING_TO_UNDO);
        assertEquals(lighter, pressure());
    }

    @Test
    void afterPainNothingFromBeforeComesBack() {
        Pressure before = pressure();
        play.hears("lighter")
                .listens()
                .hears("ouch")
                .listens()
                .hears("left shoulder")
                .listens();
        play.hears("two").listens().hears("no").listens().hears("cancel").says(NOTHING_TO_UNDO);
        play.hears("yes").listens().hears("undo").says(NOTHING_TO_UNDO);
        assertTrue(pressure().compareTo(before) < 0, play::transcript);
    }

    @Test
    void aPauseAndItsEndCanBeTakenBack() {
        play.hears("pause").says(PAUSED).hears("never mind").says(RESUMING).isIn(Guiding.class);
        play.hears("pause").listens().hears("resume").listens().hears("cancel").isIn(Paused.class);
    }

    @Test
    void anOldPauseIsNotEndedByNeverMind() {
        play.hears("pause").listens().waits(121).hears("never mind").says(NOTHING_TO_UNDO);
        play.isIn(Paused.class);
    }

    @Test
    void theEndThatWasAWishBecomesAPauseButAdviceStays() {
        play.hears("finish").listens().hears("no I meant pause").isIn(Paused.class);
        Screenplay warned = Screenplay.atWork(Shipped.BACK);
        warned.hears("next").hears("chest pain").listens().hears("cancel").isIn(Phase.Closing.class);
    }

    @Test
    void aVoiceThatWasMadeLouderIsTakenBack() {
        VoiceSettings before = play.session().preferences().voice();
        play.hears("louder").listens().hears("no I meant slower").says(VOICE_ADJUSTED);
        assertEquals(before, play.session().preferences().voice());
    }

    @Test
    void whatOnlyTheHandsKnowIsTakenBackInWords() {
        play.hears("next")
                .listens()
                .hears("higher")
                .says(MOVE_TOUCH)
                .hears("cancel")
                .says(AS_BEFORE);
        play.isAtStep(2);
    }

    @Test
    void aHealthAnswerIsTakenBackByAskingAgain() {
        Screenplay asked = Screenplay.started(Shipped.BACK).answersUpTo(ScreeningQuestion.PREGNANT);
        asked.listens().hears("no").listens().hears("cancel").listens();
        assertEquals(
                new Screening.Question(ScreeningQuestion.PREGNANT),
                assertIsScreening(asked.phase()).asked());
        asked.hears("no").listens().hears("no I meant yes").isIn(Phase.Closing.class);
    }

    private static Screening assertIsScreening(Phase phase) {
        return (Screening) phase;
    }

    @Test
    void withoutHandsAtWorkSlowerIsTheVoice() {
        Screenplay asked = Screenplay.started(Shipped.BACK).listens();
        int before = asked.session().preferences().voice().wordsPerMinute();
        asked.hears("slower").says(VOICE_ADJUSTED);
        assertTrue(asked.session().preferences().voice().wordsPerMinute() < before);
    }

    private void goToSide(Side side) {
        while (play.progress().step().side() != side) {
            play.hears("next").listens();
        }
        play.marks();
    }

    @Test
    void otherSideIsAskedAboutWhereItCanMeanTwoThings() {
        play.hears("other side").says(MOVE_TOUCH).isAtStep(1);
        goToSide(Side.RIGHT);
        int step = play.progress().step().number();
        play.hears("other side")
                .says(CHANGE_SIDE_QUESTION)
                .isAtStep(step)
                .hears("no")
                .says(MOVE_TOUCH);
        play.isAtStep(step).hears("other side").listens().hears("yes").listens();
        assertEquals(Side.LEFT, play.progress().step().side());
    }

    @Test
    void leftAloneIsAskedAboutOnTheRightSideOnly() {
        play.hears("left").saysNothing();
        goToSide(Side.RIGHT);
        play.hears("left").says(CHANGE_SIDE_QUESTION).hears("not sure").listens();
        goToSide(Side.LEFT);
        play.hears("left").saysNothing();
    }
}
