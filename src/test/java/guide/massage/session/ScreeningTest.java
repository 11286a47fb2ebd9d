package guide.massage.session;

import static guide.massage.language.Prompt.ASK_ALCOHOL_OR_PAINKILLERS;
import static guide.massage.language.Prompt.ASK_ALLERGY;
import static guide.massage.language.Prompt.ASK_ANOTHER_PLACE;
import static guide.massage.language.Prompt.ASK_BLOOD_CLOT;
import static guide.massage.language.Prompt.ASK_CANNOT_LIE_FACE_DOWN;
import static guide.massage.language.Prompt.ASK_CARE_TEAM;
import static guide.massage.language.Prompt.ASK_CARE_TEAM_AGREES;
import static guide.massage.language.Prompt.ASK_HEART;
import static guide.massage.language.Prompt.ASK_HOW_MUCH;
import static guide.massage.language.Prompt.ASK_ILL;
import static guide.massage.language.Prompt.ASK_IMPLANT;
import static guide.massage.language.Prompt.ASK_INJURY_OR_SKIN;
import static guide.massage.language.Prompt.ASK_KIDNEYS_OR_HEART_FAILURE;
import static guide.massage.language.Prompt.ASK_OIL_WELCOME;
import static guide.massage.language.Prompt.ASK_PLACE_TO_CLOSE;
import static guide.massage.language.Prompt.ASK_PREGNANT;
import static guide.massage.language.Prompt.ASK_SEVERE_PAIN;
import static guide.massage.language.Prompt.ASK_SUMMARY;
import static guide.massage.language.Prompt.AT_CEILING;
import static guide.massage.language.Prompt.CHOOSE;
import static guide.massage.language.Prompt.CHOOSE_ANOTHER;
import static guide.massage.language.Prompt.NOT_FACE_DOWN;
import static guide.massage.language.Prompt.NO_SUCH_ROUTINE;
import static guide.massage.language.Prompt.OTHER_OIL;
import static guide.massage.language.Prompt.PLACE_CLOSED;
import static guide.massage.language.Prompt.READY_QUESTION;
import static guide.massage.language.Prompt.REFUSE_ALCOHOL_OR_PAINKILLERS;
import static guide.massage.language.Prompt.REFUSE_CARE_TEAM;
import static guide.massage.language.Prompt.REFUSE_NOTHING_SUITABLE;
import static guide.massage.language.Prompt.REFUSE_UNKNOWN_PLACE;
import static guide.massage.language.Prompt.SCREENING_INTRODUCTION;
import static guide.massage.language.Prompt.SCREENING_PASSED;
import static guide.massage.language.Prompt.VERY_LIGHT_ONLY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.conformance.Covers;
import guide.massage.language.Prompt;
import guide.massage.routine.BodyArea;
import guide.massage.routine.Pressure;
import guide.massage.routine.Side;
import guide.massage.safety.Restrictions;
import guide.massage.safety.ScreeningQuestion;
import guide.massage.safety.Spot;
import guide.massage.session.Event.Begun;
import guide.massage.session.Phase.Choosing;
import guide.massage.session.Phase.Preparing;
import guide.massage.session.Phase.Screening;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The questions before hands touch skin. */
final class ScreeningTest {
    private final Screenplay play = Screenplay.started(Shipped.BACK);

    private static Screenplay startedAgain() {
        Begun again = new Begun(Optional.of(Shipped.BACK), Begun.Input.TYPED, Begun.ScreeningHistory.COMPLETED_ONCE);
        return Screenplay.of(Shipped.script()).happens(again);
    }

    private Screenplay at(ScreeningQuestion question) {
        return play.answersUpTo(question).listens();
    }

    private Restrictions outcome() {
        return play.care().restrictions();
    }

    @Test
    @Covers("S1.15")
    void everyQuestionIsAskedOnceInOrderBeforeAnyTouch() {
        play.says(SCREENING_INTRODUCTION, ASK_ILL)
                .hears("no")
                .says(ASK_BLOOD_CLOT)
                .hears("no")
                .says(ASK_HEART);
        play.hears("no")
                .says(ASK_SEVERE_PAIN)
                .hears("no")
                .says(ASK_KIDNEYS_OR_HEART_FAILURE)
                .hears("no");
        play.says(ASK_ALCOHOL_OR_PAINKILLERS)
                .hears("no")
                .says(ASK_PREGNANT)
                .hears("no")
                .says(ASK_CARE_TEAM);
        play.hears("no")
                .says(ASK_IMPLANT)
                .hears("no")
                .says(ASK_CANNOT_LIE_FACE_DOWN)
                .hears("no");
        play.says(ASK_INJURY_OR_SKIN).hears("no").says(ASK_ALLERGY).hears("no").says(ASK_OIL_WELCOME);
        play.hears("yes").says(SCREENING_PASSED, READY_QUESTION).isIn(Preparing.class);
        assertEquals(Restrictions.none(), outcome());
    }

    @ParameterizedTest
    @CsvSource({
        "ILL, REFUSE_ILL",
        "BLOOD_CLOT, REFUSE_BLOOD_CLOT",
        "HEART, REFUSE_HEART",
        "SEVERE_PAIN, REFUSE_SEVERE_PAIN",
        "KIDNEYS_OR_HEART_FAILURE, REFUSE_KIDNEYS_OR_HEART_FAILURE",
        "PREGNANT, REFUSE_PREGNANT"
    })
    @Covers({"S1.1", "S1.2", "S1.3", "S1.4", "S1.5", "S1.7", "S1.16"})
    void yesAndUnclearRefuseTheSession(ScreeningQuestion question, Prompt refusal) {
        at(question).hears("not sure").says(refusal).endsWith(Ending.NOT_TODAY);
        Screenplay sure = Screenplay.started(Shipped.BACK).answersUpTo(question).hears("yes");
        sure.says(refusal).endsWith(Ending.NOT_TODAY);
    }

    @Test
    @Covers({"S1.2", "S1.4", "S1.5", "S1.7", "S1.8"})
    void refusalsSayWhomToAsk() {
        at(ScreeningQuestion.BLOOD_CLOT).hears("yes").saysWords("medical help");
        Screenplay pain = Screenplay.started(Shipped.BACK).answersUpTo(ScreeningQuestion.SEVERE_PAIN);
        pain.hears("yes").saysWords("professional");
        Screenplay kidneys = Screenplay.started(Shipped.BACK).answersUpTo(ScreeningQuestion.KIDNEYS_OR_HEART_FAILURE);
        kidneys.hears("yes").saysWords("doctor");
        Screenplay pregnant = Screenplay.started(Shipped.BACK).answersUpTo(ScreeningQuestion.PREGNANT);
        pregnant.hears("yes").saysWords("midwife").saysWords("never face down");
    }

    @Test
    @Covers("S1.6")
    void moreThanALittleAlcoholRefusesAndALittleIsVeryLightOnly() {
        at(ScreeningQuestion.ALCOHOL_OR_PAINKILLERS)
                .hears("yes")
                .says(ASK_HOW_MUCH)
                .hears("no");
        play.says(VERY_LIGHT_ONLY, ASK_PREGNANT).answersEverything("no");
        assertTrue(outcome().veryLightOnly());
        Screenplay much = Screenplay.started(Shipped.BACK).answersUpTo(ScreeningQuestion.ALCOHOL_OR_PAINKILLERS);
        much.hears("yes").hears("maybe").says(REFUSE_ALCOHOL_OR_PAINKILLERS).endsWith(Ending.NOT_TODAY);
    }

    @Test
    @Covers("S1.8")
    void theCareTeamMustHaveAgreedForSure() {
        at(ScreeningQuestion.CARE_TEAM)
                .hears("yes")
                .says(ASK_CARE_TEAM_AGREES)
                .hears("yes")
                .says(VERY_LIGHT_ONLY);
        play.answersEverything("no");
        assertTrue(outcome().veryLightOnly());
        for (String answer : List.of("no", "not sure", "I don't know")) {
            Screenplay unsure = Screenplay.started(Shipped.BACK).answersUpTo(ScreeningQuestion.CARE_TEAM);
            unsure.hears("yes").hears(answer).says(REFUSE_CARE_TEAM).endsWith(Ending.NOT_TODAY);
        }
    }

    @Test
    @Covers("S1.9")
    void theImplantIsClosedForTheSession() {
        at(ScreeningQuestion.IMPLANT)
                .hears("yes")
                .says(ASK_PLACE_TO_CLOSE)
                .hears("left shoulder")
                .says(PLACE_CLOSED);
        play.hasSaid(ASK_ANOTHER_PLACE).hears("yes").says(ASK_PLACE_TO_CLOSE).hears("my right hip");
        play.says(PLACE_CLOSED, ASK_ANOTHER_PLACE)
                .hears("no")
                .says(ASK_CANNOT_LIE_FACE_DOWN)
                .answersEverything("no");
        Set<Spot> closed = Set.of(new Spot(BodyArea.SHOULDERS, Side.LEFT), new Spot(BodyArea.HIPS, Side.RIGHT));
        assertEquals(closed, play.care().closed().spots());
    }

    @Test
    @Covers("S1.11")
    void injuriesAndBadSkinAreClosedForTheSession() {
        at(ScreeningQuestion.INJURY_OR_SKIN).hears("my left calf").says(PLACE_CLOSED, ASK_ANOTHER_PLACE);
        play.hears("no").answersEverything("no");
        assertEquals(
                Set.of(new Spot(BodyArea.CALVES, Side.LEFT)),
                play.care().closed().spots());
    }

    @Test
    @Covers({"S1.9", "S1.11"})
    void aWordForSeveralAreasClosesAllOfThemOnBothSides() {
        at(ScreeningQuestion.INJURY_OR_SKIN)
                .hears("yes")
                .hears("my leg")
                .says(PLACE_CLOSED)
                .hears("no");
        play.answersEverything("no");
        assertEquals(3, play.care().closed().spots().size());
    }

    @Test
    @Covers({"S1.9", "S1.11", "S1.16"})
    void aPlaceThatIsNotKnownRefusesTheSession() {
        at(ScreeningQuestion.IMPLANT).hears("yes").hears("not sure").says(REFUSE_UNKNOWN_PLACE);
        play.endsWith(Ending.NOT_TODAY);
    }

    @Test
    @Covers("S1.16")
    void aNoToHalfAQuestionIsNoAnswer() {
        at(ScreeningQuestion.KIDNEYS_OR_HEART_FAILURE)
                .hears("repeat")
                .hears("no")
                .listens();
        assertTrue(play.phase() instanceof Screening screening
                && screening.asked().equals(new Screening.Question(ScreeningQuestion.KIDNEYS_OR_HEART_FAILURE)));
        play.hears("no").says(ASK_ALCOHOL_OR_PAINKILLERS);
    }

    @Test
    void whereItIsCanNotBeAnsweredWithNo() {
        at(ScreeningQuestion.IMPLANT).hears("yes").hears("no").says(ASK_IMPLANT);
    }

    @Test
    void aSideAloneIsNoPlaceToClose() {
        at(ScreeningQuestion.IMPLANT).hears("yes").hears("left side").says(ASK_PLACE_TO_CLOSE);
    }

    @Test
    @Covers("S1.10")
    void whoCannotLieFaceDownIsOfferedOtherMassagesOnly() {
        at(ScreeningQuestion.CANNOT_LIE_FACE_DOWN)
                .hears("not sure")
                .says(NOT_FACE_DOWN)
                .answersEverything("no");
        play.says(CHOOSE_ANOTHER, CHOOSE).isIn(Choosing.class);
        play.hears("relaxing back massage").says(NO_SUCH_ROUTINE).isIn(Choosing.class);
    }

    @Test
    @Covers("S1.10")
    void withoutAnyOtherMassageThereIsNoSession() {
        Screenplay only = Screenplay.of(Shipped.with(List.of(Shipped.routine(Shipped.BACK))));
        only.happens(Screenplay.begun(Optional.empty(), Begun.Input.TYPED));
        only.answersUpTo(ScreeningQuestion.CANNOT_LIE_FACE_DOWN).hears("yes").answersEverything("no");
        only.says(REFUSE_NOTHING_SUITABLE).endsWith(Ending.NOT_TODAY);
    }

    @Test
    @Covers("S1.12")
    void anAllergyAsksForAnotherOil() {
        at(ScreeningQuestion.ALLERGY)
                .hears("maybe")
                .says(OTHER_OIL, ASK_OIL_WELCOME)
                .hears("yes");
        assertEquals(Restrictions.Oil.HYPOALLERGENIC, outcome().oil());
    }

    @ParameterizedTest
    @CsvSource({"no, NONE", "no oil please, NONE", "not sure, NONE", "yes, ANY", "oil please, ANY", "with oil, ANY"})
    @Covers("S1.13")
    void withoutAClearYesToOilTheRoutineIsDry(String answer, Restrictions.Oil oil) {
        at(ScreeningQuestion.OIL_WELCOME).hears(answer).isIn(Preparing.class);
        assertEquals(oil, outcome().oil());
    }

    @Test
    @Covers("S1.15")
    void onceCompletedItIsOneQuestionAndTheOil() {
        Screenplay again = startedAgain();
        again.says(ASK_SUMMARY)
                .hears("no")
                .says(ASK_ALLERGY)
                .hears("no")
                .says(ASK_OIL_WELCOME)
                .hears("yes");
        again.isIn(Preparing.class);
    }

    @Test
    @Covers({"S1.15", "S1.16"})
    void anythingButNoToTheOneQuestionAsksThemAll() {
        startedAgain().hears("not sure").says(ASK_ILL);
        startedAgain().hears("yes").says(ASK_ILL);
    }

    @ParameterizedTest
    @CsvSource({"okay", "all right", "good", "banana", "next", "skip", "seven"})
    @Covers({"S1.16", "S6.4"})
    void noOtherWordPassesAQuestionAsNo(String words) {
        at(ScreeningQuestion.BLOOD_CLOT).hears(words).listens();
        boolean asksOn = play.phase() instanceof Screening screening
                && !screening.asked().equals(new Screening.Question(ScreeningQuestion.BLOOD_CLOT));
        assertTrue(!asksOn, play::transcript);
    }

    @Test
    @Covers("S1.15")
    void silenceMovesNothingAndAsksAgain() {
        play.listens().marks().waits(12).says(ASK_ILL).marks().waits(300).isIn(Screening.class);
    }

    @Test
    void helpLeavesOneTimerOnly() {
        play.listens().hears("help").listens().hears("help").listens();
        assertEquals(1, play.room().timers().size());
    }

    @Test
    void backAsksTheQuestionBefore() {
        at(ScreeningQuestion.HEART).hears("back").says(ASK_BLOOD_CLOT);
    }

    @Test
    @Covers("S1.14")
    void onlyTheOutcomeIsPostedAndAnswersArePrivateUntilThen() {
        assertTrue(play.session().isPrivate());
        play.answersEverything("no");
        assertTrue(!play.session().isPrivate());
        Effect posted = new Effect.Post(new Event.ScreeningPassed(
                Restrictions.none(),
                play.room().effects().stream().mapToInt(e -> 0).sum()));
        assertEquals(
                1,
                play.room().effects().stream()
                        .filter(effect -> effect.getClass() == posted.getClass())
                        .count());
        play.didEffect(Effect.RememberScreening.class);
    }

    @Test
    @Covers("S1.14")
    void aRefusalIsPostedWithoutItsReason() {
        play.hears("yes").endsWith(Ending.NOT_TODAY);
        assertTrue(play.room().effects().contains(new Effect.Post(new Event.ScreeningRefused())));
    }

    @Test
    @Covers({"S1.6", "S1.8", "S6.5"})
    void veryLightOnlyHoldsInEveryStepAndAgainstHarder() {
        at(ScreeningQuestion.CARE_TEAM).hears("yes").hears("yes").answersEverything("no");
        play.hears("ready").listens().hears("yes").listens();
        assertEquals(Pressure.VERY_LIGHT, play.progress().pressure());
        play.hears("harder").says(AT_CEILING);
        assertEquals(Pressure.VERY_LIGHT, play.progress().pressure());
    }

    @Test
    @Covers({"S1.6", "S1.8"})
    void veryLightOnlyClosesTheMassageOnOneself() {
        Screenplay self = Screenplay.started(Shipped.SELF).answersUpTo(ScreeningQuestion.CARE_TEAM);
        self.hears("yes")
                .hears("yes")
                .answersEverything("no")
                .says(CHOOSE_ANOTHER)
                .isIn(Choosing.class);
    }

    @Test
    void closedPlacesAreNamedOnceMoreBeforeThePreparation() {
        at(ScreeningQuestion.IMPLANT).hears("left shoulder").hears("no").answersEverything("no");
        play.marks();
        assertTrue(play.said().stream().anyMatch(line -> line.text().contains("shoulder")));
    }
}
