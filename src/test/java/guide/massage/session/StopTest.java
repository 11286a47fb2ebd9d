package guide.massage.session;

import static guide.massage.language.Prompt.ADVICE_EMERGENCY;
import static guide.massage.language.Prompt.AFTERCARE;
import static guide.massage.language.Prompt.GO_ON_QUESTION;
import static guide.massage.language.Prompt.HANDS_OFF;
import static guide.massage.language.Prompt.HEARING_LOST;
import static guide.massage.language.Prompt.HEARING_RESTORED;
import static guide.massage.language.Prompt.HOW_STRONG;
import static guide.massage.language.Prompt.LISTENING_AGAIN;
import static guide.massage.language.Prompt.LISTENING_FOR_SAFETY_ONLY;
import static guide.massage.language.Prompt.PAUSED;
import static guide.massage.language.Prompt.PAUSE_OR_FINISH;
import static guide.massage.language.Prompt.RESUMING;
import static guide.massage.language.Prompt.STEP_HEADING;
import static guide.massage.language.Prompt.STOPPED_HANDS_OFF;
import static guide.massage.language.Prompt.WHERE_HURTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.conformance.Covers;
import guide.massage.session.Phase.Guiding;
import guide.massage.session.Phase.Paused;
import guide.massage.session.Phase.Stopped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "Stop", keys, the hush before a word is certain, and the loss of hearing. */
final class StopTest {
    private final Screenplay play = Screenplay.atWork(Shipped.BACK);

    @ParameterizedTest
    @ValueSource(strings = {"stop", "enough", "halt", "stop it", "freeze"})
    @Covers("S3.6")
    void stopHaltsAtOnceAndThenAsksWhetherToPauseOrFinish(String words) {
        play.hears("next").hears(words);
        assertTrue(play.room().latest().contains(new Effect.Silence()));
        play.isIn(Stopped.class).says(STOPPED_HANDS_OFF, PAUSE_OR_FINISH);
        assertEquals(1, play.room().timers().size());
    }

    @Test
    void afterAStopTheyMayPauseFinishOrGoOn() {
        play.hears("stop").listens().hears("pause").says(PAUSED).hears("resume").says(RESUMING, STEP_HEADING);
        play.isAtStep(1).hears("stop").listens().hears("keep going").isIn(Guiding.class);
        play.hears("stop").listens().hears("finish").says(AFTERCARE).endsWith(Ending.FINISHED_EARLY);
    }

    @Test
    void aSecondStopFinishes() {
        play.hears("stop").listens().hears("stop").says(AFTERCARE).endsWith(Ending.FINISHED_EARLY);
    }

    @Test
    void aStopCriedTwiceAtOnceIsOne() {
        play.hears("stop").waits(1).happens(new Event.Heard("stop stop")).isIn(Stopped.class);
        play.says(PAUSE_OR_FINISH).isIn(Stopped.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"okay", "good", "yes", "banana"})
    void nothingUnclearStartsTheHandsAgain(String words) {
        play.hears("stop").listens().hears(words).listens().isIn(Stopped.class);
    }

    @Test
    void silenceAfterAStopPauses() {
        play.hears("stop").listens().waits(15).isIn(Paused.class).waits(3600).isIn(Paused.class);
    }

    @Test
    void ouchAndStopInOneBreathStayInThePainDialogue() {
        play.hears("ouch").waits(1).hears("stop").listens().isIn(Hurting.class);
        play.hears("stop").says(WHERE_HURTS).isIn(Hurting.class);
        play.hears("stop").says(AFTERCARE).endsWith(Ending.FINISHED_EARLY);
    }

    @Test
    void dontStopMeansStay() {
        play.hears("don't stop").saysNothing().isIn(Guiding.class);
        play.hears("pause").listens().hears("keep going").says(RESUMING).isIn(Guiding.class);
    }

    @Test
    void anyKeyHaltsASecondAsksAndAThirdGoesOn() {
        play.key().says(STOPPED_HANDS_OFF, PAUSE_OR_FINISH).key().says(GO_ON_QUESTION);
        play.isIn(Stopped.Stage.GO_ON).key().says(RESUMING).isIn(Guiding.class);
    }

    @Test
    void aKeyHeldDownNeverStartsTheHandsAgain() {
        play.key();
        for (int press = 0; press < 50; press++) {
            play.key().waits(java.time.Duration.ofMillis(40));
        }
        play.isIn(Stopped.class);
    }

    @Test
    void withoutAnAnswerToGoingOnItPauses() {
        play.key().listens().key().listens().waits(15).isIn(Paused.class);
    }

    @Test
    void aKeyInAPainDialogueAsksAgain() {
        play.hears("ouch").listens().key().says(WHERE_HURTS).isIn(Hurting.class);
    }

    @Test
    void aSuspicionHushesAndADismissalStartsTheSentenceAgainSoftly() {
        play.hears("next").waits(5);
        String cut = play.said().get(play.said().size() - 1).text();
        play.happens(new Event.Suspected(1));
        assertTrue(play.room().latest().contains(new Effect.Silence()));
        assertTrue(!play.room().isSpeaking());
        play.marks().happens(new Event.Dismissed(1));
        Effect.Say again = (Effect.Say) play.room().latest().stream()
                .filter(Effect.Say.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertEquals(cut, again.line().text());
        assertEquals(Manner.SOFT, again.manner());
    }

    @Test
    void aSuspicionThatNobodyTakesBackEndsByItself() {
        play.hears("next").waits(5).happens(new Event.Suspected(1)).waits(3);
        assertTrue(!play.room().isSpeaking());
        play.waits(2);
        assertTrue(play.room().isSpeaking());
    }

    @Test
    void aConfirmedSuspicionHalts() {
        play.hears("next").waits(5).happens(new Event.Suspected(1)).happens(new Event.Heard("stop"));
        play.says(STOPPED_HANDS_OFF).isIn(Stopped.class);
    }

    @Test
    void aSuspicionThatTurnsOutHarmlessIsAnsweredAndTheSentenceComesAgain() {
        play.hears("next").waits(5);
        String cut = play.said().get(play.said().size() - 1).text();
        play.happens(new Event.Suspected(1))
                .hears("stop listening")
                .says(LISTENING_FOR_SAFETY_ONLY)
                .saysWords(cut.toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void unknownWordsAfterASuspicionLetItSpeakOn() {
        play.hears("next").waits(5).happens(new Event.Suspected(1)).happens(new Event.Heard("banana"));
        assertTrue(play.room().isSpeaking());
    }

    @Test
    void noStepEndsWhileASuspicionHolds() {
        Screenplay timed = Screenplay.atWork(Shipped.PARTNER);
        while (timed.progress().clock().target().isEmpty()) {
            timed.hears("next").listens();
        }
        int step = timed.progress().step().number();
        var left = timed.progress().clock().leftAt(timed.room().now()).orElseThrow();
        timed.waits(left.minusSeconds(1)).marks().happens(new Event.Suspected(1));
        timed.waits(3).isAtStep(step);
        assertTrue(!timed.room().isSpeaking());
        timed.waits(20);
        assertEquals(step + 1, timed.progress().step().number());
    }

    @Test
    void anUrgentSentenceStaysUrgentAfterAHush() {
        play.hears("ouch").happens(new Event.Suspected(2)).happens(new Event.Dismissed(2));
        Effect.Say again =
                (Effect.Say) play.room().latest().get(play.room().latest().size() - 1);
        assertEquals(Manner.URGENT, again.manner());
        assertEquals(HANDS_OFF.key(), again.line().source());
    }

    @Test
    @Covers("S6.1")
    void safetyWordsWorkWhileMutedAndNothingElseDoes() {
        play.hears("we're talking").says(LISTENING_FOR_SAFETY_ONLY);
        play.hears("next").saysNothing().isAtStep(1).hears("louder").saysNothing();
        play.hears("ouch").says(HANDS_OFF, WHERE_HURTS);
    }

    @Test
    @Covers("S6.1")
    void theAnswersToAnAlarmAreHeardAfterMuting() {
        play.hears("stop listening")
                .hears("ouch")
                .listens()
                .hears("left shoulder")
                .says(HOW_STRONG);
        Screenplay stopped = Screenplay.atWork(Shipped.BACK)
                .hears("stop listening")
                .hears("stop")
                .listens();
        stopped.hears("pause").isIn(Paused.class);
    }

    @Test
    void listeningStartsAgainOnRequest() {
        play.hears("stop listening")
                .hears("start listening")
                .says(LISTENING_AGAIN)
                .hears("next")
                .isAtStep(2);
    }

    @Test
    @Covers("S6.1")
    void emergenciesAreHeardWhileMuted() {
        play.hears("stop listening").hears("chest pain").says(ADVICE_EMERGENCY);
    }

    @Test
    @Covers("S6.2")
    void lostHearingIsASoundAndASentenceAndTheRoutineHolds() {
        play.marks().happens(new Event.HearingLost()).says(HEARING_LOST).isIn(Paused.class);
        play.didEffect(Effect.Chime.class)
                .saysWords("can not hear you")
                .waits(3600)
                .isIn(Paused.class);
        assertTrue(play.room().effects().contains(new Effect.Chime(Effect.Chime.Sound.HEARING_LOST)));
    }

    @Test
    @Covers("S6.2")
    void restoredHearingWaitsForResume() {
        play.happens(new Event.HearingLost()).listens().marks().happens(new Event.HearingRestored());
        play.says(HEARING_RESTORED).isIn(Paused.class).hears("resume").isIn(Guiding.class);
    }

    @Test
    void closingTheProgramEndsAtOnce() {
        play.marks().happens(new Event.Closed()).isIn(Phase.Finished.class).saysNothing();
        assertEquals(java.util.Set.of(), play.room().timers());
    }
}
