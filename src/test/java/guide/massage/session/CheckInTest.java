package guide.massage.session;

import static guide.massage.language.Prompt.CHECK_IN_UNANSWERED;
import static guide.massage.language.Prompt.HANDS_OFF;
import static guide.massage.language.Prompt.LIGHTER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.conformance.Covers;
import guide.massage.language.Prompt;
import guide.massage.routine.Pressure;
import guide.massage.session.Phase.Guiding;
import guide.massage.session.Preferences.Verbosity;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the receiver is asked while hands are at work, and what answers and silence lead to. */
final class CheckInTest {
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

    @Test
    @Covers("S3.9")
    void aNewAreaIsAskedAboutInItsFirstMinute() {
        play.marks().waits(45).listens();
        assertTrue(play.said().stream().anyMatch(line -> line.text().contains("is this pressure comfortable")));
        assertTrue(((Guiding) play.phase()).open().isPresent());
    }

    @Test
    @Covers("S3.9")
    void aNewAreaIsAskedAboutThoughTheGiverGoesOnBeforeIt() {
        play.waits(40)
                .hears("yes")
                .listens()
                .hears("next")
                .hears("next")
                .listens()
                .waits(9);
        assertTrue(play.progress().newHere());
        play.hears("ouch").hears("I'm fine").listens().marks().waits(31).listens();
        assertTrue(((Guiding) play.phase()).open().isPresent(), play::transcript);
    }

    @Test
    @Covers("S3.9")
    void aRiseInPressureIsAskedAbout() {
        play.hears("lighter").listens().waits(120).hears("yes").listens();
        play.hears("harder").listens().marks().waits(21).listens();
        assertTrue(play.words().contains("comfortable"), play::transcript);
    }

    @Test
    @Covers("S3.9")
    void checkInsGoOnEveryThreeToFiveMinutes() {
        for (Verbosity verbosity : Verbosity.values()) {
            Screenplay calm = Screenplay.atWork(Shipped.BACK, Screenplay.speaking(verbosity));
            calm.waits(60).hears("yes").listens();
            calm.marks().waits(170);
            assertTrue(!calm.words().contains("comfortable"), calm::transcript);
            calm.waits(131).listens();
            assertTrue(calm.words().contains("comfortable"), calm::transcript);
        }
    }

    @Test
    @Covers("S3.9")
    void quietModeAsksLessOftenButNotAfterAReport() {
        Screenplay quiet = Screenplay.atWork(Shipped.BACK, Screenplay.speaking(Verbosity.QUIET));
        quiet.hears("ouch")
                .listens()
                .hears("left shoulder")
                .listens()
                .hears("two")
                .listens()
                .hears("no");
        quiet.listens().hears("yes").listens().waits(40).hears("yes").listens();
        quiet.marks().waits(241).listens();
        assertTrue(quiet.words().contains("comfortable"), quiet::transcript);
    }

    @ParameterizedTest
    @CsvSource({"no, LIGHTER", "not sure, LIGHTER", "four, LIGHTER", "yes, GLAD", "three, GLAD", "good, GLAD"})
    @Covers("S2.3")
    void anAnswerToACheckInLightensOrGoesOn(String answer, Prompt said) {
        play.waits(30).listens().hears(answer).says(said).isIn(Guiding.class).isAtStep(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"five", "seven", "severe"})
    @Covers({"S2.4", "S2.5"})
    void aHighScoreAtACheckInIsAReport(String score) {
        play.waits(30).listens().hears(score).says(HANDS_OFF);
        assertTrue(!(play.phase() instanceof Guiding));
    }

    @Test
    void aSlowAnswerToACheckInStillLightensTheTouch() {
        play.marks();
        for (int second = 0; second < 90 && !play.sources().contains(CHECK_IN_UNANSWERED.key()); second++) {
            play.waits(1);
        }
        play.hasSaid(CHECK_IN_UNANSWERED);
        Pressure before = play.progress().pressure();
        play.hears("no").listens();
        assertTrue(play.progress().pressure().compareTo(before) < 0, play::transcript);
    }

    @Test
    void anUnansweredCheckInIsAskedOnceMoreAndThenTheGiverFeels() {
        play.marks().waits(30).listens().waits(10).listens().waits(10).listens().hasSaid(CHECK_IN_UNANSWERED);
        assertTrue(((Guiding) play.phase()).open().isEmpty());
        long checkIns = play.session().timers().values().stream()
                .filter(Alarm.CHECK_IN::equals)
                .count();
        assertEquals(1, checkIns);
    }

    @Test
    void anAnswerStillCountsWhenTheStepEndedMeanwhile() {
        Screenplay timed = atTimedStep();
        timed.waits(left(timed).minusSeconds(35)).hears("harder").listens();
        while (((Guiding) timed.phase()).open().isEmpty()) {
            timed.waits(1);
        }
        int step = timed.progress().step().number();
        timed.happens(new Event.TimerFired(timed.session().timers().entrySet().stream()
                .filter(timer -> timer.getValue() == Alarm.STEP_OVER)
                .findFirst()
                .orElseThrow()
                .getKey()));
        assertTrue(timed.progress().step().number() > step);
        Pressure before = timed.progress().pressure();
        timed.hears("no").says(LIGHTER);
        assertEquals(before.lighter(), timed.progress().pressure());
    }
}
