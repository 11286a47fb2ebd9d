package guide.massage.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.routine.BodyArea;
import guide.massage.routine.GiverPlace;
import guide.massage.routine.Plan;
import guide.massage.routine.PlannedStep;
import guide.massage.routine.Posture;
import guide.massage.routine.Pressure;
import guide.massage.routine.Routine;
import guide.massage.routine.Side;
import guide.massage.routine.Step;
import guide.massage.routine.Wording;
import guide.massage.safety.AreaLimits;
import guide.massage.storage.RoutineLibrary;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The massages that the series of the first source announces: they have no table, only what is promised of them. */
final class PromisedSeriesTest {
    private static final List<String> SERIES = List.of(
            "hands", "feet", "arms", "legs-and-thighs", "upper-back", "seated-neck-and-shoulders", "face-and-scalp");

    /** Places of the head that a stroke may not name; "eyebrows" is another word. */
    private static final Pattern FORBIDDEN_ON_THE_HEAD =
            Pattern.compile("\\b(eyes?|eyelids?|lids?|temples?|throat|jaw|neck)\\b");

    private final RoutineLibrary library = RoutineLibrary.load(Path.of("voice-scripts/en/routines"));

    @Test
    void everyMassageOfTheSeriesIsThere() {
        assertEquals(
                List.of(),
                SERIES.stream().filter(id -> library.routine(id).isEmpty()).toList());
    }

    @Test
    void handsAloneWorkForTenMinutesOrMore() {
        series().forEach(routine -> {
            long least = steps(routine)
                    .mapToLong(
                            step -> step.dose().expected().orElseThrow().from().toSeconds())
                    .sum();
            assertTrue(least >= 600, () -> routine.id() + " may last only " + least + " seconds");
            assertTrue(routine.length().from().toMinutes() >= 10, routine.id());
        });
    }

    @Test
    void bothSidesAreWorkedAlike() {
        series().forEach(
                        routine -> assertEquals(worked(routine, Side.RIGHT), worked(routine, Side.LEFT), routine.id()));
    }

    @Test
    void limbsAndShouldersAreWorkedOneSideAtATime() {
        series().filter(routine -> !routine.id().equals("face-and-scalp"))
                .forEach(routine -> assertFalse(worked(routine, Side.LEFT).isEmpty(), routine.id()));
    }

    @Test
    void theProgramPacesEveryStepExceptThePressesOnSpots() {
        assertEquals(
                List.of(),
                series().flatMap(PromisedSeriesTest::steps)
                        .filter(step -> step.dose().lasts().isEmpty()
                                && step.dose().hold().isEmpty())
                        .map(Step::id)
                        .toList());
    }

    @Test
    void aShortSessionFindsSomethingToLeaveOut() {
        series().forEach(routine -> assertTrue(steps(routine).anyMatch(Step::optional), routine.id()));
    }

    @Test
    void noStepPromisesMorePressureThanItsPlaceBears() {
        assertEquals(
                List.of(),
                series().flatMap(PromisedSeriesTest::steps)
                        .filter(step -> step.pressure().ceiling() != AreaLimits.ceilingOf(step))
                        .map(Step::id)
                        .toList());
    }

    @Test
    void theSeatedMassageIsGivenFromBehindThroughTheClothes() {
        Routine seated = routine("seated-neck-and-shoulders");
        assertEquals(Posture.SEATED, seated.posture());
        assertEquals(GiverPlace.BEHIND, seated.giver());
        assertFalse(seated.usesOil());
    }

    @Test
    void theFaceIsReachedFromTheHeadAndHardlyPressed() {
        Routine face = routine("face-and-scalp");
        assertEquals(Posture.FACE_UP, face.posture());
        assertEquals(GiverPlace.AT_HEAD, face.giver());
        assertEquals(
                List.of(),
                steps(face)
                        .filter(PromisedSeriesTest::onTheFace)
                        .filter(step -> step.pressure().start() != Pressure.VERY_LIGHT
                                || step.pressure().ceiling().compareTo(Pressure.LIGHT) > 0)
                        .map(Step::id)
                        .toList());
    }

    @Test
    void noStrokeOfTheFaceNamesWhatMustNotBeTouched() {
        Routine face = routine("face-and-scalp");
        Set<BodyArea> touched =
                steps(face).flatMap(step -> step.areas().stream()).collect(Collectors.toSet());
        assertEquals(EnumSet.of(BodyArea.FACE, BodyArea.SCALP), touched);
        assertEquals(
                List.of(),
                steps(face)
                        .filter(step ->
                                FORBIDDEN_ON_THE_HEAD.matcher(strokes(step)).find())
                        .map(Step::id)
                        .toList());
    }

    @Test
    void everyStepOfTheFaceKeepsEyesTemplesThroatAndJawInMind() {
        assertEquals(
                List.of(),
                steps(routine("face-and-scalp"))
                        .filter(PromisedSeriesTest::onTheFace)
                        .filter(step -> !SpokenStep.cautions(step).contains("nothing on the eyes or the throat")
                                || !SpokenStep.cautions(step).contains("no pressure on the temples or under the jaw"))
                        .map(Step::id)
                        .toList());
    }

    private Stream<Routine> series() {
        return SERIES.stream().map(this::routine);
    }

    private Routine routine(String id) {
        return library.routine(id).orElseThrow();
    }

    private static Stream<Step> steps(Routine routine) {
        return Plan.of(routine).steps().stream().map(PlannedStep::step);
    }

    private static List<String> worked(Routine routine, Side side) {
        return Plan.of(routine).steps().stream()
                .filter(planned -> planned.side() == side)
                .map(planned -> planned.step().id())
                .toList();
    }

    private static boolean onTheFace(Step step) {
        return step.areas().contains(BodyArea.FACE);
    }

    /** What the hands are told to do, without what they are told to keep from. */
    private static String strokes(Step step) {
        Wording wording = step.wording();
        Stream<String> movement = Stream.of(wording.landmark(), wording.hands(), wording.direction())
                .flatMap(Optional::stream);
        return SpokenStep.lower(Stream.concat(movement, Stream.of(wording.brief(), wording.quiet()))
                .collect(Collectors.joining(" ")));
    }
}
