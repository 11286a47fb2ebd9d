package guide.massage.session;

import static guide.massage.language.Prompt.AFTERCARE;
import static guide.massage.language.Prompt.AREA_CLOSED;
import static guide.massage.language.Prompt.ASK_ILL;
import static guide.massage.language.Prompt.END_RECOMMENDED;
import static guide.massage.language.Prompt.FALSE_ALARM;
import static guide.massage.language.Prompt.HANDS_OFF;
import static guide.massage.language.Prompt.HEARING_LOST;
import static guide.massage.language.Prompt.HOW_STRONG;
import static guide.massage.language.Prompt.MUCH_LIGHTER_AWAY;
import static guide.massage.language.Prompt.ONE_LIGHTER;
import static guide.massage.language.Prompt.PAUSED;
import static guide.massage.language.Prompt.READY_QUESTION;
import static guide.massage.language.Prompt.RESUMING;
import static guide.massage.language.Prompt.STEP_HEADING;
import static guide.massage.language.Prompt.STILL_HURTS;
import static guide.massage.language.Prompt.WHERE_HURTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.conformance.Covers;
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

/** How a report of pain ends: what it leaves behind, the way back, and reports that come doubled or unclear. */
final class PainEndingsTest {
    @Test
    void aFalseAlarmAfterAPainDoesNotBringTheOldPressureBack() {
        Screenplay work = Screenplay.atWork(Shipped.BACK);
        Pressure before = work.progress().pressure();
        work.hears("ouch my left calf")
                .listens()
                .hears("two")
                .listens()
                .hears("no")
                .listens();
        work.hears("ouch").listens().hears("I'm fine").listens();
        assertTrue(work.progress().pressure().compareTo(before) < 0, work::transcript);
    }

    private final Screenplay play = Screenplay.atWork(Shipped.BACK);

    /** Answers up to the question whether it still hurts, said to its end. */
    private Screenplay hurts(String cry, String where, String strength) {
        return play.hears(cry).listens().hears(where).listens().hears(strength).listens();
    }

    private Screenplay resumed() {
        return play.hears("no").listens().hears("yes").listens();
    }

    @Test
    @Covers("S3.4")
    void aSecondReportInTheSameAreaClosesIt() {
        hurts("ouch", "left shoulder", "two");
        resumed();
        hurts("ouch", "left shoulder", "one").hasSaid(AREA_CLOSED);
    }

    @Test
    @Covers("S3.4")
    void aReportInAnotherAreaDoesNotCloseTheFirst() {
        hurts("ouch", "left shoulder", "two");
        resumed();
        hurts("ouch", "right shoulder", "two").hasNotSaid(AREA_CLOSED);
    }

    @Test
    @Covers("S3.4")
    void theThirdReportRecommendsEnding() {
        hurts("ouch", "left shoulder", "two");
        resumed();
        hurts("ouch", "right shoulder", "two");
        resumed();
        hurts("ouch", "lower back", "two")
                .hears("no")
                .says(END_RECOMMENDED)
                .hears("yes")
                .endsWith(Ending.PAIN);
    }

    @Test
    @Covers("S3.4")
    void reportsWithoutAPlaceCountToo() {
        Screenplay before = Screenplay.started(Shipped.BACK);
        before.hears("ouch").listens().hears("not sure").listens().hears("two").listens();
        assertEquals(1, before.care().reports().size());
    }

    @Test
    @Covers("S3.5")
    void onlyAnExplicitYesResumesAndOneLevelLighter() {
        hurts("ouch", "left shoulder", "two").hears("no").listens();
        for (String unclear : List.of("maybe", "banana", "good", "next please")) {
            play.hears(unclear).listens().isIn(Hurting.class);
        }
        play.hears("yes").says(RESUMING, STEP_HEADING).isIn(Guiding.class);
        assertEquals(Pressure.MEDIUM, play.progress().pressure());
    }

    @Test
    @Covers("S3.5")
    void theOldPressureDoesNotComeBackByItself() {
        hurts("ouch", "left shoulder", "two");
        resumed();
        for (int steps = 0; steps < 4; steps++) {
            assertTrue(play.hears("next").listens().progress().pressure().compareTo(Pressure.MEDIUM) <= 0);
        }
        play.hears("back").listens();
        assertTrue(play.progress().pressure().compareTo(Pressure.MEDIUM) <= 0);
    }

    @Test
    @Covers("S3.5")
    void aNoToGoingOnPausesAndTheResumedStepIsLighter() {
        hurts("ouch", "left shoulder", "two").hears("no").listens().hears("no").says(PAUSED);
        play.hears("resume").listens();
        assertEquals(Pressure.MEDIUM, play.progress().pressure());
    }

    @Test
    void skippingAfterPainGoesToTheNextStep() {
        hurts("ouch", "left shoulder", "two")
                .hears("no")
                .listens()
                .hears("skip")
                .listens()
                .isAtStep(2);
    }

    @Test
    void skippingTheLastStepAfterPainDoesNotGoBackToIt() {
        while (!play.progress().isAtLast()) {
            play.hears("next");
        }
        hurts("ouch", "left shoulder", "two")
                .hears("no")
                .listens()
                .hears("skip")
                .endsWith(Ending.COMPLETED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing hurts", "I'm fine", "no pain", "it doesn't hurt", "zero"})
    @Covers("S3.8")
    void aFalseAlarmCostsOneSentenceAndTheInstructionStartsAgain(String words) {
        play.hears("next").waits(9).hears("ouch").listens().hears(words);
        play.says(FALSE_ALARM, STEP_HEADING).isAtStep(2);
        assertEquals(Pressure.FIRM, play.progress().pressure());
        assertEquals(List.of(), play.care().reports());
    }

    @Test
    @Covers("S3.5")
    void aFalseAlarmAfterAnEarlierPainDoesNotBringTheOldPressureBack() {
        play.hears("next");
        hurts("a bit sore", "lower back", "two")
                .hears("no")
                .listens()
                .hears("ouch")
                .listens()
                .hears("nothing hurts");
        play.says(FALSE_ALARM, STEP_HEADING).isAtStep(2);
        assertEquals(Pressure.MEDIUM, play.progress().pressure());
    }

    @ParameterizedTest
    @ValueSource(strings = {"okay", "yes", "no", "all right"})
    @Covers("S3.7")
    void anUnclearAnswerToWhereIsNoFalseAlarm(String words) {
        play.hears("ouch").listens().hears(words).listens().isIn(Stage.WHERE);
    }

    @Test
    @Covers("S3.5")
    void sayingIAmFineAfterTooHardDoesNotBringTheOldPressureBack() {
        play.hears("too hard")
                .listens()
                .hears("I'm fine")
                .says(MUCH_LIGHTER_AWAY)
                .isIn(Stage.STILL);
    }

    @Test
    @Covers("S3.1")
    void aCryThatIsHeardAgainInFullIsOneReportAndHandsOffIsSaidToItsEnd() {
        play.hears("ouch").waits(1).happens(new Event.Heard("ouch my left calf"));
        play.says(HANDS_OFF, HOW_STRONG).hasNotSaid(WHERE_HURTS);
        assertEquals(1, play.sources().stream().filter(HANDS_OFF.key()::equals).count());
        play.hears("two").listens();
        assertEquals(
                List.of(List.of(new Spot(BodyArea.CALVES, Side.LEFT))),
                play.care().reports());
    }

    @Test
    void aCompleteReportThatIsHeardTwiceIsOneReport() {
        play.hears("my left shoulder hurts a little")
                .waits(1)
                .happens(new Event.Heard("ouch my left shoulder hurts a little"));
        play.says(HANDS_OFF, ONE_LIGHTER, STILL_HURTS).isIn(Stage.STILL);
        assertEquals(1, play.care().reports().size());
    }

    @Test
    void aPlaceWhoseSideIsUnknownIsTheSideBeingWorkedOn() {
        play.hears("next").hears("next").listens();
        assertEquals(Side.RIGHT, play.progress().step().side());
        hurts("sharp", "shoulder", "two");
        assertEquals(
                Set.of(new Spot(BodyArea.SHOULDERS, Side.RIGHT)),
                play.care().closed().spots());
    }

    @Test
    void aPlaceElsewhereWhoseSideIsUnknownMayBeOnEitherSide() {
        play.hears("next").hears("next").listens();
        hurts("sharp", "thigh", "two");
        assertEquals(
                Set.of(new Spot(BodyArea.THIGHS, Side.BOTH)),
                play.care().closed().spots());
    }

    @Test
    void aWordForSeveralAreasClosesAllOfThem() {
        hurts("sharp", "my leg", "two");
        assertEquals(3, play.care().closed().spots().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"here", "everywhere", "the same place"})
    void aPlaceThatIsOnlyPointedAtIsWhereTheHandsAre(String place) {
        hurts("sharp", place, "two");
        assertEquals(4, play.care().closed().spots().size());
    }

    @Test
    @Covers("S6.1")
    void painIsAnsweredDuringScreeningPreparationAndClosing() {
        Screenplay screening = Screenplay.started(Shipped.BACK).hears("ouch");
        screening.says(HANDS_OFF, WHERE_HURTS).hears("I'm fine").says(FALSE_ALARM, ASK_ILL);
        Screenplay preparing = Screenplay.prepared(Shipped.BACK).hears("ouch");
        preparing.says(HANDS_OFF).hears("I'm fine").says(FALSE_ALARM, READY_QUESTION);
        play.hears("finish").hears("ouch").says(HANDS_OFF).hears("I'm fine").says(FALSE_ALARM, AFTERCARE);
    }

    @Test
    void losingTheHearingInAPainDialogueKeepsTheHandsOff() {
        play.hears("ouch").listens().happens(new Event.HearingLost());
        play.says(HEARING_LOST).isIn(Hurting.class).happens(new Event.HearingRestored());
        play.isIn(Hurting.class);
    }

    @Test
    void onePersonAloneIsToldToComeOffTheBall() {
        Screenplay alone = Screenplay.atWork(Shipped.SELF);
        while (alone.progress().step().step().release().isEmpty()) {
            alone.hears("next").listens();
        }
        String release = alone.progress().step().step().release().orElseThrow();
        alone.hears("ouch").says(HANDS_OFF);
        assertTrue(alone.words().contains(release), alone::transcript);
    }
}
