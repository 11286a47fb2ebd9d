package guide.massage.session;

import static guide.massage.language.Prompt.AFTERCARE;
import static guide.massage.language.Prompt.AT_CEILING;
import static guide.massage.language.Prompt.CHECK_IN_UNANSWERED;
import static guide.massage.language.Prompt.HANDS_OFF;
import static guide.massage.language.Prompt.HANDS_REST;
import static guide.massage.language.Prompt.LIGHTER;
import static guide.massage.language.Prompt.LIGHTEST_ALREADY;
import static guide.massage.language.Prompt.STEP_CLOSED;
import static guide.massage.language.Prompt.STEP_LEAVES_OUT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.conformance.Covers;
import guide.massage.language.Prompt;
import guide.massage.routine.BodyArea;
import guide.massage.routine.PlannedStep;
import guide.massage.routine.Pressure;
import guide.massage.safety.AreaLimits;
import guide.massage.session.Phase.Closing;
import guide.massage.session.Phase.Guiding;
import guide.massage.session.Preferences.Verbosity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pressure, check-ins, cautions and closed areas while hands are at work. */
final class PressureTest {
    private final Screenplay play = Screenplay.atWork(Shipped.BACK);

    private static Preferences speaking(Verbosity verbosity) {
        return new Preferences("112", verbosity, VoiceSettings.calm(), MusicSettings.soft(), true);
    }

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
    @Covers("S6.5")
    void harderRisesOneLevelAtATimeUpToTheCeiling() {
        play.hears("lighter").hears("lighter").hears("lighter").hears("lighter").says(LIGHTEST_ALREADY);
        List<Pressure> levels = new ArrayList<>();
        for (int times = 0; times < 5; times++) {
            levels.add(play.hears("harder").progress().pressure());
        }
        assertEquals(List.of(Pressure.LIGHT, Pressure.MEDIUM, Pressure.FIRM, Pressure.FIRM, Pressure.FIRM), levels);
        play.says(AT_CEILING);
    }

    @Test
    @Covers("S6.5")
    void noStepOfAnyRoutinePassesItsCeiling() {
        for (String routine : List.of(Shipped.BACK, Shipped.FEET, Shipped.PARTNER, Shipped.SELF)) {
            Screenplay pressing =
                    Screenplay.prepared(routine).hears("ready").listens().hears("yes");
            while (pressing.phase() instanceof Guiding guiding) {
                for (int times = 0; times < 4; times++) {
                    pressing.hears("harder");
                }
                Pressure ceiling =
                        AreaLimits.ceilingOf(guiding.progress().step().step());
                assertTrue(pressing.progress().pressure().compareTo(ceiling) <= 0, pressing::transcript);
                pressing.hears("next");
            }
        }
    }

    @Test
    void harderInAGentleStepDoesNotMakeLaterStepsLighter() {
        play.hears("lighter");
        while (play.progress().step().step().pressure().start() != Pressure.LIGHT) {
            play.hears("next");
        }
        play.hears("lighter").hears("harder").hears("harder").hears("next");
        assertEquals(Pressure.MEDIUM, play.progress().pressure());
    }

    @Test
    @Covers("S3.9")
    void anewAreaIsAskedAboutInItsFirstMinute() {
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
            Screenplay calm = Screenplay.atWork(Shipped.BACK, speaking(verbosity));
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
        Screenplay quiet = Screenplay.atWork(Shipped.BACK, speaking(Verbosity.QUIET));
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

    @ParameterizedTest
    @EnumSource(Verbosity.class)
    @Covers({"S6.6", "S0.2"})
    void everyCautionIsSaidInEveryVerbosity(Verbosity verbosity) {
        Screenplay cautious = Screenplay.prepared(Shipped.BACK, speaking(verbosity))
                .hears("ready")
                .hears("yes");
        while (cautious.phase() instanceof Guiding guiding) {
            cautious.listens();
            PlannedStep step = guiding.progress().step();
            String words = cautious.words();
            step.step().cautions().forEach(caution -> assertTrue(words.contains(caution), () -> caution));
            cautious.hears("next");
        }
    }

    @Test
    @Covers({"S0.2", "S3.1"})
    void safetyLinesAreTheSameInEveryVerbosity() {
        List<List<String>> heard = new ArrayList<>();
        for (Verbosity verbosity : Verbosity.values()) {
            Screenplay hurting =
                    Screenplay.atWork(Shipped.BACK, speaking(verbosity)).hears("ouch");
            hurting.listens()
                    .hears("left shoulder")
                    .listens()
                    .hears("eight")
                    .listens()
                    .waits(5);
            heard.add(hurting.said().stream()
                    .map(line -> line.text())
                    .dropWhile(text -> !text.contains("Lift both hands"))
                    .toList());
        }
        assertEquals(heard.get(0), heard.get(1));
        assertEquals(heard.get(0), heard.get(2));
    }

    @Test
    void aClosedAreaIsLeftOutAndAClosedStepPassedOver() {
        play.hears("sharp")
                .listens()
                .hears("shoulders")
                .listens()
                .hears("two")
                .listens()
                .hears("no")
                .listens();
        play.hears("yes").says(STEP_LEAVES_OUT).saysWords("shoulders");
        Screenplay closed = Screenplay.atWork(Shipped.FEET);
        while (!closed.progress().step().step().areas().equals(List.of(BodyArea.FEET))) {
            closed.hears("next").listens();
        }
        closed.hears("sharp")
                .listens()
                .hears("both feet")
                .listens()
                .hears("two")
                .listens()
                .hears("no")
                .listens();
        closed.hears("yes").says(STEP_CLOSED).isIn(Closing.class);
    }

    @Test
    void backPassesOverClosedSteps() {
        Screenplay closed = Screenplay.atWork(Shipped.FEET);
        while (!closed.progress().step().step().areas().contains(BodyArea.CALVES)) {
            closed.hears("next").listens();
        }
        closed.hears("next").listens();
        int here = closed.progress().step().number();
        closed.hears("back").listens();
        assertEquals(here - 1, closed.progress().step().number());
    }

    @Test
    @Covers({"S5.1", "S5.2", "S5.3", "S5.4"})
    void theAftercareIsWholeAfterTheLastStep() {
        while (play.phase() instanceof Guiding) {
            play.hears("next");
        }
        play.says(HANDS_REST, AFTERCARE);
        for (String said : List.of(
                "lie still",
                "roll to the side",
                "sit",
                "stand",
                "water",
                "oily feet",
                "day or two",
                "weakness",
                "severe swelling",
                "dark urine",
                "urgent care",
                "straight back",
                "bend from hips and knees")) {
            play.saysWords(said);
        }
        play.endsWith(Ending.COMPLETED);
    }
}
