package guide.massage.session;

import static guide.massage.language.Prompt.AFTERCARE;
import static guide.massage.language.Prompt.GIVER_MOVES;
import static guide.massage.language.Prompt.GOODBYE;
import static guide.massage.language.Prompt.HALFWAY;
import static guide.massage.language.Prompt.HANDS_REST;
import static guide.massage.language.Prompt.LAST_SECONDS;
import static guide.massage.language.Prompt.LIGHTER;
import static guide.massage.language.Prompt.NO_LONGER;
import static guide.massage.language.Prompt.PAUSED;
import static guide.massage.language.Prompt.RESUMING;
import static guide.massage.language.Prompt.SAME_SIDE;
import static guide.massage.language.Prompt.SKIPPING;
import static guide.massage.language.Prompt.STAYING_HERE;
import static guide.massage.language.Prompt.STEP_HEADING;
import static guide.massage.language.Prompt.UNDONE;
import static guide.massage.language.Prompt.UNTIMED_REMINDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.conformance.Covers;
import guide.massage.language.Prompt;
import guide.massage.routine.GiverPlace;
import guide.massage.routine.Pressure;
import guide.massage.routine.Side;
import guide.massage.session.Phase.Guiding;
import guide.massage.session.Phase.Paused;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hands are at work: every command, and the pacing. */
final class GuidingTest {
    private final Screenplay play = Screenplay.atWork(Shipped.BACK);

    /** At a step that ends by time. */
    private static Screenplay atTimedStep() {
        Screenplay timed = Screenplay.atWork(Shipped.PARTNER);
        while (timed.progress().clock().target().isEmpty()) {
            timed.hears("next").listens();
        }
        return timed.marks();
    }

    private static Duration left(Screenplay timed) {
        return timed.progress().clock().leftAt(timed.room().now()).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"next", "go on", "continue", "done", "got it", "I'm ready", "what's next"})
    void nextMovesOn(String words) {
        play.hears(words).isAtStep(2).says(STEP_HEADING);
    }

    @Test
    void backGoesBackAndSkipLeavesOut() {
        play.hears("skip")
                .says(SKIPPING, STEP_HEADING)
                .isAtStep(2)
                .hears("go back")
                .isAtStep(1);
        play.hears("previous step").isAtStep(1);
    }

    @Test
    void repeatSaysTheStepAgainAndItStillEndsByTime() {
        Screenplay timed = atTimedStep();
        int step = timed.progress().step().number();
        timed.listens()
                .waits(2)
                .hears("repeat")
                .says(STEP_HEADING)
                .waits(left(timed))
                .listens();
        assertTrue(timed.progress().step().number() > step, timed::transcript);
    }

    @Test
    void repeatSaysAnOpenQuestionAgain() {
        play.waits(30).listens().hears("repeat").listens();
        assertEquals(1, play.sources().size());
        play.hears("no").says(LIGHTER);
    }

    @Test
    void pauseHoldsHoweverLongAndResumeStartsTheInstructionAgain() {
        play.hears("pause").says(PAUSED).waits(7200).isIn(Paused.class);
        for (String words : List.of("next", "yes", "good", "okay", "banana", "lighter")) {
            play.hears(words).isIn(Paused.class);
        }
        play.hears("I'm back").says(RESUMING, STEP_HEADING).isAtStep(1);
    }

    @ParameterizedTest
    @CsvSource({
        "where are we, STEPS_LEFT",
        "how long, TIME_LEFT_UNTIMED",
        "help, HELP_GUIDING",
        "slower, STROKES_SLOWER",
        "faster, STROKES_FASTER",
        "higher, MOVE_TOUCH",
        "I'm cold, COMFORT_HEARD",
        "music on, MUSIC_ON",
        "music off, MUSIC_OFF",
        "music louder, MUSIC_ADJUSTED",
        "music softer, MUSIC_ADJUSTED",
        "louder, VOICE_ADJUSTED",
        "quieter, VOICE_ADJUSTED",
        "talk slower, VOICE_ADJUSTED",
        "talk faster, VOICE_ADJUSTED",
        "cancel, NOTHING_TO_UNDO",
        "longer, ENDS_WITH_NEXT",
        "shorter, ENDS_WITH_NEXT",
        "switch sides, NO_OTHER_SIDE",
        "start over, START_OVER_QUESTION",
        "what is swedish, NO_EXPLANATION",
        "keep the journal, JOURNAL_KEPT",
        "it hurts so good, MIXED_FEELING_QUESTION",
        "what can you do, NOT_NOW"
    })
    void everyCommandIsAnsweredAndMovesNothing(String words, Prompt answer) {
        Pressure before = play.progress().pressure();
        play.hears(words).says(answer).isAtStep(1);
        assertEquals(before, play.progress().pressure());
    }

    @Test
    void howTellsMoreAndTheCautions() {
        play.hears("how").saysWords("pour oil into your own palm").saysWords("never on it");
    }

    @Test
    void finishEndsWithTheAftercare() {
        play.hears("finish")
                .says(HANDS_REST, AFTERCARE)
                .endsWith(Ending.FINISHED_EARLY)
                .hasSaid(GOODBYE);
    }

    @Test
    void aQuestionInTheMiddleIsAnsweredAndTheCutSentenceStartsAgain() {
        play.hears("next").waits(5);
        String cut = play.said().get(play.said().size() - 1).text();
        play.hears("where are we").listens();
        assertTrue(play.words().contains(cut));
    }

    @ParameterizedTest
    @ValueSource(strings = {"banana", "okay", "good", "yes", "right", "no", "seven", "lower back", "next week maybe"})
    @Covers("S6.4")
    void nothingElseMovesTheRoutineOn(String words) {
        Session before = play.session();
        play.hears(words).saysNothing().isAtStep(1);
        assertEquals(before.phase(), play.phase());
    }

    @Test
    void startingOverNeedsAYes() {
        play.hears("next")
                .hears("next")
                .listens()
                .hears("start over")
                .listens()
                .hears("no")
                .says(STAYING_HERE);
        play.isAtStep(3).hears("start over").listens().hears("yes").listens().isAtStep(1);
    }

    @Test
    void cancelTakesTheLastMoveBack() {
        play.hears("next").hears("cancel").says(UNDONE).isAtStep(1);
        play.hears("skip").hears("undo").isAtStep(1);
    }

    @Test
    void sidesAreSwitchedOnRequest() {
        play.hears("next").hears("next").listens().hears("switch sides").listens();
        assertEquals(Side.LEFT, play.progress().step().side());
        play.hears("left side").says(SAME_SIDE).hears("right side").listens();
        assertEquals(Side.RIGHT, play.progress().step().side());
    }

    @Test
    void theGiverIsToldToMoveHoweverTheyComeToAStep() {
        play.hears("next").hears("next").hears("next").says(GIVER_MOVES).isAtStep(4);
        assertEquals(GiverPlace.AT_RIGHT, play.progress().step().giver());
        play.hears("back").says(GIVER_MOVES).isAtStep(3).hears("next").says(GIVER_MOVES);
        play.hears("start over").listens().hears("yes").says(GIVER_MOVES).isAtStep(1);
    }

    @Test
    void halfwayAndTheLastSecondsAreSaidAndTimeMovesOn() {
        Screenplay timed = atTimedStep();
        int step = timed.progress().step().number();
        while (timed.phase() instanceof Guiding guiding
                && guiding.progress().step().number() == step) {
            timed.waits(1);
        }
        timed.hasSaid(HALFWAY, LAST_SECONDS, STEP_HEADING);
    }

    @Test
    void theClockStandsStillDuringTheAnnouncementAndAPause() {
        Screenplay timed = atTimedStep();
        timed.waits(10);
        Duration before = left(timed);
        timed.hears("pause").waits(3600).hears("resume").listens();
        assertEquals(before, left(timed));
    }

    @Test
    void longerStopsAtTheHardMaximum() {
        Screenplay timed = atTimedStep();
        while (timed.progress().clock().atMost().isEmpty() && !timed.progress().isAtLast()) {
            timed.hears("next").listens();
        }
        Duration most = timed.progress().clock().atMost().orElseThrow();
        for (int times = 0; times < 12; times++) {
            timed.hears("longer").listens();
            assertTrue(timed.progress().clock().target().orElseThrow().compareTo(most) <= 0);
        }
        timed.hasSaid(NO_LONGER);
    }

    @Test
    void shorterNeverMakesAStepLonger() {
        Screenplay timed = atTimedStep();
        int step = timed.progress().step().number();
        for (int times = 0; times < 12; times++) {
            Duration before = timed.progress().clock().target().orElseThrow();
            timed.hears("shorter");
            assertEquals(step, timed.progress().step().number());
            assertTrue(timed.progress().clock().target().orElseThrow().compareTo(before) <= 0);
        }
        timed.waits(left(timed).minusSeconds(3));
        Duration end = timed.progress().clock().target().orElseThrow();
        timed.hears("shorter");
        assertEquals(end, timed.progress().clock().target().orElseThrow());
    }

    @Test
    void anUntimedStepIsNeverEndedForTheGiver() {
        play.waits(3600).isAtStep(1).hasSaid(UNTIMED_REMINDER);
    }
}
