package guide.massage.session;

import static guide.massage.language.Prompt.AFTERCARE;
import static guide.massage.language.Prompt.AT_CEILING;
import static guide.massage.language.Prompt.HANDS_REST;
import static guide.massage.language.Prompt.LIGHTEST_ALREADY;
import static guide.massage.language.Prompt.STEP_CLOSED;
import static guide.massage.language.Prompt.STEP_LEAVES_OUT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.conformance.Covers;
import guide.massage.routine.BodyArea;
import guide.massage.routine.PlannedStep;
import guide.massage.routine.Pressure;
import guide.massage.safety.AreaLimits;
import guide.massage.session.Phase.Closing;
import guide.massage.session.Phase.Guiding;
import guide.massage.session.Preferences.Verbosity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pressure, cautions and closed areas while hands are at work. */
final class PressureTest {
    private final Screenplay play = Screenplay.atWork(Shipped.BACK);

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

    @ParameterizedTest
    @EnumSource(Verbosity.class)
    @Covers({"S6.6", "S0.2"})
    void everyCautionIsSaidInEveryVerbosity(Verbosity verbosity) {
        Screenplay cautious = Screenplay.prepared(Shipped.BACK, Screenplay.speaking(verbosity))
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
            Screenplay hurting = Screenplay.atWork(Shipped.BACK, Screenplay.speaking(verbosity))
                    .hears("ouch");
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
