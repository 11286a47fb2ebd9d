package guide.massage.session;

import static guide.massage.language.Prompt.ADVICE_CALF;
import static guide.massage.language.Prompt.ADVICE_UNRESPONSIVE;
import static guide.massage.language.Prompt.ADVICE_URGENT;
import static guide.massage.language.Prompt.AREA_CLOSED;
import static guide.massage.language.Prompt.CHECK_IN;
import static guide.massage.language.Prompt.CHECK_RECEIVER;
import static guide.massage.language.Prompt.CRAMP_EASED;
import static guide.massage.language.Prompt.CRAMP_EASING_AGAIN;
import static guide.massage.language.Prompt.CRAMP_HELP;
import static guide.massage.language.Prompt.ENDED_BY_PAIN;
import static guide.massage.language.Prompt.HANDS_OFF;
import static guide.massage.language.Prompt.HANDS_STAY_OFF;
import static guide.massage.language.Prompt.HOW_STRONG;
import static guide.massage.language.Prompt.MUCH_LIGHTER_AWAY;
import static guide.massage.language.Prompt.ONE_LIGHTER;
import static guide.massage.language.Prompt.RESUME_QUESTION;
import static guide.massage.language.Prompt.SESSION_OVER;
import static guide.massage.language.Prompt.STILL_HURTS;
import static guide.massage.language.Prompt.STILL_HURTS_AFTER_MINUTE;
import static guide.massage.language.Prompt.WHERE_HURTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.conformance.Covers;
import guide.massage.language.Line;
import guide.massage.routine.BodyArea;
import guide.massage.routine.Pressure;
import guide.massage.routine.Side;
import guide.massage.safety.Spot;
import guide.massage.session.Hurting.Stage;
import guide.massage.session.Phase.Guiding;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows when something hurts, branch by branch. The first step of the relaxing back massage is firm. */
final class PainTest {
    private final Screenplay play = Screenplay.atWork(Shipped.BACK);

    /** Answers up to the question whether it still hurts, said to its end. */
    private Screenplay hurts(String cry, String where, String strength) {
        return play.hears(cry).listens().hears(where).listens().hears(strength).listens();
    }

    private Screenplay resumed() {
        return play.hears("no").listens().hears("yes").listens();
    }

    @Test
    @Covers("S3.1")
    void painCutsTheSentenceAndTakesHandsOffWithinTheSameEvent() {
        play.hears("next").hears("ouch");
        List<Effect> effects = play.room().latest();
        int silence = effects.indexOf(new Effect.Silence());
        Effect.Say first = effects.stream()
                .filter(Effect.Say.class::isInstance)
                .map(Effect.Say.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(HANDS_OFF.key(), first.line().source());
        assertTrue(silence >= 0 && silence < effects.indexOf(first));
        assertEquals(Manner.URGENT, first.manner());
        play.isIn(Hurting.class);
    }

    @Test
    @Covers("S3.1")
    void theFirstWordsTakeLessThanTwoSeconds() {
        List<Line> words = Shipped.prompts().lines(HANDS_OFF);
        assertEquals(1, words.size());
        assertTrue(words.get(0).text().split(" ").length <= 5);
    }

    @Test
    @Covers("S3.1")
    void painStopsTheClockOfTheStep() {
        play.waits(10).hears("ouch");
        Hurting hurting = assertInstanceOf(Hurting.class, play.phase());
        assertTrue(!((Guiding) hurting.interrupted()).progress().clock().isRunning());
        assertEquals(Set.of(), play.room().timers());
    }

    @Test
    @Covers("S3.2")
    void whereIsAskedFirstAndThenHowStrong() {
        play.hears("ouch").says(HANDS_OFF, WHERE_HURTS).isIn(Stage.WHERE);
        play.hears("left shoulder").says(HOW_STRONG).isIn(Stage.HOW_STRONG);
    }

    @Test
    @Covers("S3.2")
    void whatWasToldAlreadyIsNotAskedAgain() {
        play.hears("my left shoulder hurts").says(HANDS_OFF, HOW_STRONG).hasNotSaid(WHERE_HURTS);
    }

    @Test
    @Covers("S3.2")
    void silenceIsAskedAgainAfterFiveAndFifteenSecondsThenTheReceiverIsChecked() {
        play.hears("ouch").listens().marks().waits(4).saysNothing().waits(1).says(WHERE_HURTS);
        play.marks().waits(9).saysNothing().waits(1).says(WHERE_HURTS);
        play.marks().waits(10).says(CHECK_RECEIVER).saysWords("112").isIn(Hurting.class);
        play.marks().waits(29).saysNothing().waits(1).says(CHECK_RECEIVER);
        play.marks().waits(600).isIn(Hurting.class);
    }

    @Test
    @Covers("S3.2")
    void aReceiverWhoDoesNotAnswerIsAnEmergency() {
        play.hears("ouch").listens().waits(60).hears("no").says(ADVICE_UNRESPONSIVE, SESSION_OVER);
        play.saysWords("112").saysWords("breathing").saysWords("c p r").endsWith(Ending.RED_FLAG);
    }

    @Test
    void aReceiverWhoAnswersAfterAllIsAskedOn() {
        play.hears("ouch").listens().waits(60).hears("yes").says(WHERE_HURTS).isIn(Stage.WHERE);
    }

    @Test
    void aCryWhileTheReceiverIsCheckedIsAnAnswer() {
        play.hears("ouch").listens().waits(60).hears("ouch").says(WHERE_HURTS).isIn(Stage.WHERE);
    }

    @Test
    void thatSheIsFineAfterALongSilenceIsNoLeaveToGoOn() {
        play.hears("ouch").listens().waits(60).hears("I'm fine").isIn(Hurting.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"severe", "seven", "ten", "a lot"})
    @Covers({"S2.5", "S3.3.2"})
    void severePainEndsTheSession(String strength) {
        play.hears("ouch").listens().hears("lower back").listens().hears(strength);
        play.says(ENDED_BY_PAIN).saysWords("professional").endsWith(Ending.PAIN);
    }

    @Test
    @Covers("S3.3.2")
    void severePainEndsTheSessionBeforeThePlaceIsKnown() {
        play.hears("ouch").listens().hears("nine").says(ENDED_BY_PAIN).endsWith(Ending.PAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "that's sharp",
                "stabbing",
                "shooting",
                "burning",
                "it's electric",
                "throbbing",
                "it's gone numb",
                "tingling",
                "it's spreading",
                "on the bone"
            })
    @Covers({"S2.2", "S3.3.3"})
    void aBadKindOfPainClosesItsAreaHoweverMildItIs(String cry) {
        hurts(cry, "left shoulder", "two").hasSaid(AREA_CLOSED, STILL_HURTS);
        assertTrue(play.care().closed().spots().contains(new Spot(BodyArea.SHOULDERS, Side.LEFT)));
    }

    @Test
    @Covers("S3.3.3")
    void aKindOfPainToldLateStillClosesItsArea() {
        hurts("ouch", "left shoulder", "two").hears("it's sharp").says(AREA_CLOSED, HANDS_STAY_OFF);
        assertEquals(
                Set.of(new Spot(BodyArea.SHOULDERS, Side.LEFT)),
                play.care().closed().spots());
    }

    @Test
    @Covers("S3.3.2")
    void painToldToBeSevereLateStillEndsTheSession() {
        hurts("ouch", "left shoulder", "two")
                .hears("now it's eight")
                .says(ENDED_BY_PAIN)
                .endsWith(Ending.PAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"five", "six", "moderate", "not sure"})
    @Covers({"S2.4", "S3.3.4"})
    void moderatePainIsTwoLevelsLighterAwayFromTheSpotAndOffersToSkip(String strength) {
        hurts("ouch", "left shoulder", strength).hasSaid(MUCH_LIGHTER_AWAY, STILL_HURTS);
        play.hears("no").says(RESUME_QUESTION).saysWords("skip").hears("yes").listens();
        assertEquals(Pressure.LIGHT, play.progress().pressure());
    }

    @ParameterizedTest
    @ValueSource(strings = {"too hard", "too deep", "too strong", "too much"})
    @Covers("S3.3.4")
    void tooMuchIsTwoLevelsLighterWithoutAskingHowStrong(String cry) {
        play.hears(cry).says(HANDS_OFF, WHERE_HURTS).hears("left shoulder");
        play.says(MUCH_LIGHTER_AWAY).hasNotSaid(HOW_STRONG);
        resumed();
        assertEquals(Pressure.LIGHT, play.progress().pressure());
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "four", "mild", "a little"})
    @Covers("S3.3.5")
    void mildPainIsOneLevelLighterAndAskedAboutSoon(String strength) {
        hurts("ouch", "left shoulder", strength).hasSaid(ONE_LIGHTER, STILL_HURTS);
        resumed();
        assertEquals(Pressure.MEDIUM, play.progress().pressure());
        play.marks().waits(19).hasNotSaid(CHECK_IN).saysNothing();
        play.waits(2).listens();
        assertEquals(1, play.sources().size());
    }

    @Test
    @Covers("S3.3.5")
    void tenderIsMildWithoutAskingHowStrong() {
        play.hears("a bit sore")
                .listens()
                .hears("left shoulder")
                .says(ONE_LIGHTER)
                .hasNotSaid(HOW_STRONG);
    }

    @Test
    @Covers("S3.3.6")
    void aCrampIsLengthenedAndRubbedLightlyAfterwards() {
        play.hears("cramp")
                .says(HANDS_OFF, CRAMP_HELP)
                .saysWords("knee straight")
                .isIn(Stage.CRAMP_EASING);
        play.hears("yes").says(CRAMP_EASED, RESUME_QUESTION).isIn(Stage.RESUME);
        assertEquals(1, play.care().reports().size());
    }

    @Test
    @Covers("S3.3.6")
    void aCrampThatDoesNotEaseIsTreatedAsTheSwollenCalf() {
        play.hears("cramp").listens().hears("no").says(CRAMP_EASING_AGAIN).hears("no");
        play.says(ADVICE_CALF).saysWords("do not rub").endsWith(Ending.RED_FLAG);
    }

    @Test
    @Covers({"S3.3.2", "S3.3.3"})
    void painThatIsStillThereAfterAMinuteEndsTheSession() {
        hurts("ouch", "left shoulder", "two").hears("yes").says(HANDS_STAY_OFF).isIn(Stage.FADING);
        play.waits(60).says(STILL_HURTS_AFTER_MINUTE).hears("yes").says(ENDED_BY_PAIN);
        play.saysWords("professional").endsWith(Ending.PAIN);
    }

    @Test
    @Covers("S3.3.2")
    void complainingAgainDoesNotPutTheMinuteOff() {
        hurts("ouch", "left shoulder", "two").hears("yes").listens();
        for (int times = 0; times < 8 && play.phase() instanceof Hurting; times++) {
            play.hears("it still hurts").listens().waits(15);
        }
        play.endsWith(Ending.PAIN);
    }

    @Test
    @Covers("S4.3")
    void numbnessThatDoesNotFadeNeedsUrgentAdvice() {
        hurts("it's gone numb", "left shoulder", "two").hears("yes").listens().waits(45);
        play.hears("yes").says(ADVICE_URGENT).endsWith(Ending.RED_FLAG);
    }
}
