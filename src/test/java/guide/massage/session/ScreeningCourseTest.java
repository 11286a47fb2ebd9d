package guide.massage.session;

import static guide.massage.language.Prompt.ASK_ALLERGY;
import static guide.massage.language.Prompt.ASK_BLOOD_CLOT;
import static guide.massage.language.Prompt.ASK_ILL;
import static guide.massage.language.Prompt.ASK_OIL_WELCOME;
import static guide.massage.language.Prompt.ASK_SUMMARY;
import static guide.massage.language.Prompt.AT_CEILING;
import static guide.massage.language.Prompt.CHOOSE_ANOTHER;
import static guide.massage.language.Prompt.OTHER_OIL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.conformance.Covers;
import guide.massage.routine.Pressure;
import guide.massage.safety.Restrictions;
import guide.massage.safety.ScreeningQuestion;
import guide.massage.session.Event.Begun;
import guide.massage.session.Phase.Choosing;
import guide.massage.session.Phase.Preparing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The course of the screening: oil, the one question, silence, privacy, and what it leaves open. */
final class ScreeningCourseTest {
    private final Screenplay play = Screenplay.started(Shipped.BACK);

    private static Screenplay startedAgain() {
        Begun again = new Begun(
                Optional.of(Shipped.BACK), Begun.Input.TYPED, Begun.ScreeningHistory.COMPLETED_ONCE, Duration.ZERO);
        return Screenplay.of(Shipped.script()).happens(again);
    }

    private Screenplay at(ScreeningQuestion question) {
        return play.answersUpTo(question).listens();
    }

    private Restrictions outcome() {
        return play.care().restrictions();
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
        List<Effect.Post> posted = play.room().effects().stream()
                .filter(Effect.Post.class::isInstance)
                .map(Effect.Post.class::cast)
                .toList();
        assertEquals(1, posted.size());
        Event.ScreeningPassed passed = (Event.ScreeningPassed) posted.get(0).event();
        assertEquals(Restrictions.none(), passed.outcome());
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
