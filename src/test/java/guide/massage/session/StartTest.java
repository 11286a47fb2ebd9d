package guide.massage.session;

import static guide.massage.language.Prompt.AGREEMENT;
import static guide.massage.language.Prompt.AGREEMENT_QUESTION;
import static guide.massage.language.Prompt.ASK_ILL;
import static guide.massage.language.Prompt.BEGIN;
import static guide.massage.language.Prompt.CHOOSE;
import static guide.massage.language.Prompt.CHOSEN;
import static guide.massage.language.Prompt.GO_ON_WITHOUT_VOICE_STOP;
import static guide.massage.language.Prompt.GREETING;
import static guide.massage.language.Prompt.READY_QUESTION;
import static guide.massage.language.Prompt.READY_REMINDER;
import static guide.massage.language.Prompt.STEP_HEADING;
import static guide.massage.language.Prompt.STOP_WORKS;
import static guide.massage.language.Prompt.TRY_STOP;
import static guide.massage.language.Prompt.TRY_STOP_AGAIN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import guide.massage.conformance.Covers;
import guide.massage.session.Event.Begun;
import guide.massage.session.Phase.Choosing;
import guide.massage.session.Phase.Guiding;
import guide.massage.session.Phase.Preparing;
import guide.massage.session.Phase.Stopped;
import guide.massage.session.Phase.TryOut;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the greeting to the first step: try-out, choice, preparation, agreement. */
final class StartTest {
    private final Screenplay play = Screenplay.started();

    @Test
    @Covers("S6.3")
    void stopIsTriedOutFirstAndMustBeHeard() {
        play.says(GREETING, TRY_STOP)
                .isIn(TryOut.class)
                .hears("stop")
                .says(STOP_WORKS, CHOOSE)
                .isIn(Choosing.class);
    }

    @Test
    @Covers("S6.3")
    void aStopThatIsNotHeardIsAskedForAgainAndThenTheyDecide() {
        play.listens().waits(10).says(TRY_STOP_AGAIN).waits(10).says(GO_ON_WITHOUT_VOICE_STOP);
        play.hears("yes").isIn(Choosing.class);
    }

    @Test
    @Covers("S6.3")
    void withoutAVoiceStopTheyMayEnd() {
        play.listens().waits(10).listens().waits(10).listens().hears("no").endsWith(Ending.FINISHED_EARLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "okay", "next", "go", "banana"})
    @Covers("S6.3")
    void nothingButStopPassesTheTryOut(String words) {
        play.listens().hears(words).isIn(TryOut.class);
    }

    @Test
    @Covers("S6.3")
    void aKeyIsNoProofThatAnybodyIsHeard() {
        play.listens().key().isIn(Stopped.class).hasNotSaid(STOP_WORKS);
    }

    @Test
    void theRestOfTheTriedStopIsNoSecondStop() {
        play.listens()
                .hears("stop")
                .waits(1)
                .happens(new Event.Heard("stop please"))
                .isIn(Choosing.class);
    }

    @Test
    void typedLinesNeedNoTryOut() {
        Screenplay.started(Shipped.BACK).isIn(Screening.class);
    }

    @Test
    void aRoutineIsChosenByName() {
        play.hears("stop").hears("relaxing back massage").says(CHOSEN, ASK_ILL).isIn(Screening.class);
    }

    @Test
    void routinesAreOfferedThreeAtATime() {
        play.hears("stop").listens().hears("next").says(CHOOSE).isIn(Choosing.class);
        assertEquals(3, ((Choosing) play.phase()).offered());
    }

    @Test
    void anUnknownRoutineNamedAtTheStartIsAskedFor() {
        Screenplay.of(Shipped.script())
                .happens(Screenplay.begun(Optional.of("nonsense"), Begun.Input.TYPED))
                .isIn(Choosing.class);
    }

    @Test
    void preparationWaitsForReadyHoweverLong() {
        Screenplay ready = Screenplay.prepared(Shipped.BACK);
        ready.says(READY_QUESTION)
                .marks()
                .waits(60)
                .says(READY_REMINDER)
                .waits(600)
                .isIn(Preparing.class);
    }

    @Test
    @Covers({"S2.1", "S2.6", "S5.4"})
    void theAgreementIsSpokenAndTheGiverIsToldToWatch() {
        Screenplay ready = Screenplay.prepared(Shipped.BACK).hears("ready").says(AGREEMENT, AGREEMENT_QUESTION);
        for (String sign : new String[] {
            "breath",
            "bracing",
            "frowning",
            "fists",
            "pulling away",
            "muffled",
            "dull",
            "your own hands",
            "hips and knees"
        }) {
            ready.saysWords(sign);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "maybe", "good", "next", "ready when you are", "banana"})
    void onlyAYesToTheAgreementStartsTheMassage(String words) {
        Screenplay agreeing = Screenplay.prepared(Shipped.BACK).hears("ready").listens();
        agreeing.hears(words).listens().isIn(Preparing.class);
        agreeing.hears("yes").says(BEGIN, STEP_HEADING).isIn(Guiding.class).isAtStep(1);
    }

    @Test
    @Covers("S6.4")
    void anOkayWhileTheyAreBeingToldIsNoAnswer() {
        Screenplay ready = Screenplay.prepared(Shipped.BACK).hears("okay").listens();
        assertEquals(Preparing.Stage.READY, ((Preparing) ready.phase()).stage());
        ready.hears("I'm ready").hears("okay").says(AGREEMENT_QUESTION).isIn(Preparing.class);
        ready.hears("yes").isIn(Guiding.class);
    }

    @Test
    void remindersDoNotPileUp() {
        Screenplay ready = Screenplay.prepared(Shipped.BACK)
                .listens()
                .hears("help")
                .listens()
                .hears("pause")
                .listens();
        assertEquals(1, ready.room().timers().size());
    }
}
