package guide.massage.session;

import static guide.massage.language.Prompt.ASK_BLOOD_CLOT;
import static guide.massage.language.Prompt.ASK_RECEIVER;
import static guide.massage.language.Prompt.CHECK_IN_UNANSWERED;
import static guide.massage.language.Prompt.HELP_OFFERED;
import static guide.massage.language.Prompt.HELP_SCREENING;
import static guide.massage.language.Prompt.HOLDING;
import static guide.massage.language.Prompt.LIKELY_CHECK_IN;
import static guide.massage.language.Prompt.LIKELY_GUIDING;
import static guide.massage.language.Prompt.LIKELY_PLACE;
import static guide.massage.language.Prompt.LIKELY_STOPPED;
import static guide.massage.language.Prompt.LIKELY_YES_OR_NO;
import static guide.massage.language.Prompt.SORRY;
import static guide.massage.language.Prompt.WHERE_HURTS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import guide.massage.session.Event.Overheard;
import guide.massage.session.Phase.Guiding;
import guide.massage.session.Phase.Preparing;
import guide.massage.session.Phase.Stopped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that are not understood: sorry, what is likely, hold and help; and silence where nobody was asked. */
final class LadderTest {
    private static Screenplay asked() {
        return Screenplay.started(Shipped.BACK).listens();
    }

    private final Screenplay work = Screenplay.atWork(Shipped.BACK);

    @Test
    void anAnswerThatIsNoneIsAskedForThreeWaysAndThenWaitedFor() {
        Screenplay play = asked();
        Phase before = play.phase();
        play.hears("banana").says(SORRY);
        play.hears("banana split").says(LIKELY_YES_OR_NO);
        play.hears("bananas").says(HOLDING);
        play.hears("banana").saysNothing();
        assertEquals(before, play.phase());
    }

    @Test
    void helpAndAnAnswerStillWorkAfterTheLastRung() {
        Screenplay play = asked();
        for (int times = 0; times < 5; times++) {
            play.hears("banana").listens();
        }
        play.hears("help").says(HELP_SCREENING).hears("no").says(ASK_BLOOD_CLOT);
    }

    @Test
    void anAnswerThatIsUnderstoodBeginsAtTheBottomAgain() {
        Screenplay play = asked();
        play.hears("banana")
                .says(SORRY)
                .hears("no")
                .says(ASK_BLOOD_CLOT)
                .hears("banana")
                .says(SORRY);
    }

    @Test
    void soDoesAMinuteWithoutTrouble() {
        Screenplay play = asked();
        play.hears("banana").says(SORRY).waits(61).listens().hears("banana").says(SORRY);
    }

    @Test
    void talkOverTheQuestionIsLeftAlone() {
        Screenplay play = Screenplay.started(Shipped.BACK).waits(1);
        play.hears("banana").hasNotSaid(SORRY).says(ASK_NOTHING);
        play.isIn(Screening.class);
    }

    private static final guide.massage.language.Prompt[] ASK_NOTHING = {};

    @ParameterizedTest
    @ValueSource(strings = {"banana", "seven"})
    void whatIsNoAnswerToPauseOrFinishClimbsToo(String words) {
        work.hears("stop").listens().hears(words).says(SORRY).hears(words).says(LIKELY_STOPPED);
        work.isIn(Stopped.class);
    }

    @Test
    void inAPainDialogueTheGiverIsToldToAskAndTheSilenceStillCounts() {
        work.hears("ouch").says(WHERE_HURTS);
        work.hears("banana").says(SORRY);
        work.hears("banana").says(LIKELY_PLACE);
        work.hears("banana").says(ASK_RECEIVER);
        work.marks().waits(60).hasSaid(WHERE_HURTS, guide.massage.language.Prompt.CHECK_RECEIVER);
        work.isIn(Hurting.class);
    }

    @Test
    void mumblingForEverDoesNotPutOffTheCheckOfTheReceiver() {
        work.hears("ouch").listens();
        for (int second = 0; second < 90; second++) {
            work.happens(new Event.Heard("banana")).waits(1);
        }
        work.hasSaid(guide.massage.language.Prompt.CHECK_RECEIVER);
    }

    @Test
    void whatIsSaidToOneAnotherWhileTheHandsWorkIsLeftAlone() {
        for (int times = 0; times < 6; times++) {
            work.hears("banana").saysNothing().waits(2);
        }
        Screenplay ready = Screenplay.prepared(Shipped.BACK).listens();
        ready.isIn(Preparing.class).hears("where is the oil").saysNothing();
    }

    @Test
    void aQuestionWhileTheHandsWorkIsGivenUpAndTheyGoOn() {
        work.waits(30).listens().hears("banana").says(SORRY).hears("banana").says(LIKELY_CHECK_IN);
        work.hears("banana").says(CHECK_IN_UNANSWERED).isIn(Guiding.class);
        assertEquals(java.util.Optional.empty(), ((Guiding) work.phase()).open());
    }

    @Test
    void aCommandHalfHeardOnceIsTalkAndTwiceIsATry() {
        work.marks().happens(new Overheard("next")).saysNothing();
        work.waits(2).happens(new Overheard("next")).says(SORRY).isAtStep(1);
        work.waits(2).hears("nest").says(LIKELY_GUIDING).hears("nets").says(HELP_OFFERED);
        work.isAtStep(1).hears("next").isAtStep(2);
    }

    @Test
    void twoDifferentCommandsHalfHeardAreTalk() {
        work.marks()
                .happens(new Overheard("next"))
                .waits(2)
                .happens(new Overheard("longer"))
                .saysNothing();
        work.waits(9).happens(new Overheard("next")).saysNothing();
        work.happens(new Overheard("lovely")).happens(new Overheard("lovely")).saysNothing();
    }

    @Test
    void whileTheyTalkNothingIsAskedBack() {
        work.waits(30).listens().hears("we're just talking").listens();
        work.hears("banana").saysNothing();
        work.marks()
                .happens(new Overheard("next"))
                .happens(new Overheard("next"))
                .saysNothing();
        for (String words : new String[] {"next", "pause", "lighter", "louder", "help", "yes", "cancel", "finish"}) {
            work.hears(words).saysNothing().isAtStep(1);
        }
        work.hears("start listening").says(guide.massage.language.Prompt.LISTENING_AGAIN);
        work.hears("next").isAtStep(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ouch", "it's sharp", "cramp", "it still hurts", "stop", "chest pain"})
    void safetyWordsStayLiveWhileTheyTalk(String words) {
        work.hears("stop listening").listens().hears(words).listens();
        assertEquals(false, work.phase() instanceof Guiding);
    }
}
