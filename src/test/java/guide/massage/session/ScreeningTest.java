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
import static guide.massage.language.Prompt.CHOOSE_ANOTHER;
import static guide.massage.language.Prompt.CHOOSE_FROM_FEW;
import static guide.massage.language.Prompt.NOT_FACE_DOWN;
import static guide.massage.language.Prompt.NO_SUCH_ROUTINE;
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
import guide.massage.routine.Side;
import guide.massage.safety.Restrictions;
import guide.massage.safety.ScreeningQuestion;
import guide.massage.safety.Spot;
import guide.massage.session.Event.Begun;
import guide.massage.session.Phase.Choosing;
import guide.massage.session.Phase.Preparing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The questions before hands touch skin. */
final class ScreeningTest {
    private final Screenplay play = Screenplay.started(Shipped.BACK);

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
        play.says(CHOOSE_ANOTHER, CHOOSE_FROM_FEW).isIn(Choosing.class);
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
}
