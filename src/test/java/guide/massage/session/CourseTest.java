package guide.massage.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.conformance.Covers;
import guide.massage.language.Line;
import guide.massage.language.Prompt;
import guide.massage.language.Prompts;
import guide.massage.routine.Bearing;
import guide.massage.routine.PlannedStep;
import guide.massage.routine.Pressure;
import guide.massage.routine.Routine;
import guide.massage.routine.Side;
import guide.massage.routine.Step;
import guide.massage.session.Phase.Guiding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole massages on the virtual clock, from the first question to the aftercare. */
final class CourseTest {
    private final Prompts prompts = Shipped.prompts();

    private static Stream<String> routines() {
        return Shipped.script().routines().stream().map(Routine::id);
    }

    /** What was said of one step, and where it stood. */
    private record Announced(Progress progress, String words) {
        String name() {
            return progress.step().step().id() + " " + progress.step().side();
        }
    }

    /** Performs a routine: timed steps end by time, others by a "next" after they were worked on for a while. */
    private static List<Announced> perform(Screenplay play) {
        List<Announced> course = new ArrayList<>();
        play.hears("ready").listens().hears("yes");
        while (play.phase() instanceof Guiding guiding) {
            int index = guiding.progress().index();
            play.listens();
            course.add(new Announced(play.progress(), play.words()));
            play.marks();
            Duration most = Duration.ofMinutes(
                    guiding.progress().step().step().dose().lasts().isPresent() ? 60 : 2);
            work(play, index, most);
        }
        return course;
    }

    private static void work(Screenplay play, int index, Duration most) {
        Duration until = play.room().now().plus(most);
        while (play.phase() instanceof Guiding guiding && guiding.progress().index() == index) {
            if (play.room().now().compareTo(until) >= 0) {
                play.hears("next");
            } else {
                play.waits(1);
            }
        }
    }

    @Test
    @Covers({"R1.2", "R1.3", "R1.4", "R1.5", "R1.6", "R1.7", "R1.8a", "R1.8b", "R1.9"})
    void relaxingBackIsGuidedInTheOrderOfItsTable() {
        Screenplay play = Screenplay.prepared(Shipped.BACK);
        List<String> course = perform(play).stream().map(Announced::name).toList();
        List<String> table = List.of(
                "long-strokes BOTH",
                "heel-circles BOTH",
                "fingertip-press RIGHT",
                "fingertip-press LEFT",
                "thumb-travel BOTH",
                "forearm-stroke RIGHT",
                "forearm-stroke LEFT",
                "spot-press BOTH",
                "long-strokes BOTH",
                "heel-circles BOTH",
                "fingertip-press RIGHT",
                "fingertip-press LEFT",
                "fingertip-taps BOTH");
        assertEquals(table, course);
        play.says(Prompt.HANDS_REST, Prompt.REST_LYING, Prompt.AFTERCARE).saysWords("glass of water");
        play.endsWith(Ending.COMPLETED).hasSaid(Prompt.GOODBYE);
    }

    @ParameterizedTest
    @MethodSource("routines")
    void everyStepIsAnnouncedWithAllThatHandsNeed(String id) {
        List<Announced> course = perform(Screenplay.prepared(id));
        assertEquals(Shipped.plan(id).steps().size(), course.size());
        for (int index = 0; index < course.size(); index++) {
            Announced announced = course.get(index);
            assertEquals(index, announced.progress().index());
            facts(id, announced)
                    .forEach(fact ->
                            assertTrue(announced.words().contains(fact), () -> fact + " not in: " + announced.words()));
        }
    }

    private Stream<String> facts(String id, Announced announced) {
        var planned = announced.progress().step();
        Step step = planned.step();
        Stream.Builder<String> facts = Stream.builder();
        facts.add("Step " + planned.number() + " of ").add(step.technique());
        if (planned.side() != Side.BOTH) {
            Bearing anchor = Bearing.of(
                    planned.side(), planned.giver(), Shipped.routine(id).posture());
            facts.add("On the " + prompts.term(planned.side()) + " side").add(prompts.term(anchor));
        }
        if (!step.areas().isEmpty()) {
            Pressure start = step.pressure().start();
            facts.add("The pressure is " + prompts.term(start));
        }
        step.dose().times().ifPresent(times -> facts.add("About " + times.from()));
        step.dose().hold().ifPresent(hold -> facts.add("Hold each press for about " + prompts.duration(hold)));
        step.dose().lasts().ifPresent(lasts -> facts.add("For about "));
        return Stream.concat(facts.build(), authorsWords(id, planned));
    }

    /** What the conformance tests hold against the tables is also what is said: every caution, and the whole movement once. */
    private Stream<String> authorsWords(String id, PlannedStep planned) {
        StepTexts texts = new StepTexts(prompts, Shipped.routine(id));
        boolean known = planned.before() != PlannedStep.Before.NEVER;
        List<Line> movement = texts.wording(planned, known ? Preferences.Verbosity.BRIEF : Preferences.Verbosity.FULL);
        return Stream.concat(movement.stream(), texts.cautions(planned).stream())
                .map(Line::text);
    }

    @ParameterizedTest
    @MethodSource("routines")
    void everyNewAreaIsAskedAboutInItsFirstMinute(String id) {
        Screenplay play = Screenplay.prepared(id);
        play.hears("ready").listens().hears("yes").listens();
        while (play.phase() instanceof Guiding) {
            boolean touches = !play.progress().step().step().areas().isEmpty();
            if (touches && play.progress().isInNewArea()) {
                int index = play.progress().index();
                boolean asked = false;
                for (int second = 0; second < 60 && !asked; second++) {
                    play.waits(1);
                    asked = play.phase() instanceof Guiding guiding
                            && (guiding.open().isPresent() || guiding.progress().index() != index);
                }
                assertTrue(asked, play::transcript);
            }
            play.hears("next").listens();
        }
    }

    @Test
    void noStepRunsPastItsHardMaximum() {
        for (String id : routines().toList()) {
            perform(Screenplay.prepared(id)).stream()
                    .map(announced -> announced.progress().clock())
                    .forEach(clock -> clock.atMost()
                            .ifPresent(most ->
                                    assertTrue(clock.target().orElse(most).compareTo(most) <= 0)));
        }
    }
}
