package guide.massage.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.routine.BodyArea;
import guide.massage.routine.Plan;
import guide.massage.routine.PlannedStep;
import guide.massage.routine.Pressure;
import guide.massage.routine.Routine;
import guide.massage.routine.Step;
import guide.massage.storage.RoutineLibrary;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The limits that hold in every routine and correct its source. */
final class LimitsTest {
    private static final Set<BodyArea> BACK =
            Set.of(BodyArea.LOWER_BACK, BodyArea.MID_BACK, BodyArea.UPPER_BACK, BodyArea.SPINE);
    private static final Set<BodyArea> LEGS = Set.of(BodyArea.CALVES, BodyArea.THIGHS);

    private final RoutineLibrary library = RoutineLibrary.load(Path.of("voice-scripts/en/routines"));

    @Test
    @Covers("L.1")
    void aSpotIsHeldForFiveSecondsThreeTimesAtMost() {
        List<Step> spots =
                steps().filter(step -> step.dose().hold().isPresent()).toList();
        assertTrue(spots.size() >= 3);
        spots.forEach(step -> {
            assertEquals(Duration.ofSeconds(5), step.dose().hold().orElseThrow(), step.id());
            assertEquals(3, step.dose().times().orElseThrow().to(), step.id());
            assertEquals(Pressure.LIGHT, step.pressure().start(), step.id());
        });
        assertKept(
                step -> step.dose().hold().isPresent(),
                step -> says(step, "at most three times")
                        && SpokenStep.everything(step).contains("four out of ten"));
    }

    @Test
    @Covers("L.2")
    void everyStepOnTheBackKeepsClearOfSpineOrBone() {
        assertKept(step -> touches(step, BACK), step -> says(step, "spine") || says(step, "bone"));
    }

    @Test
    @Covers("L.3")
    void theFlankIsTouchedWithFlatHandsAndLightlyOnly() {
        assertKept(
                step -> step.areas().contains(BodyArea.FLANKS),
                step -> says(step, "flat") && (says(step, "light") || says(step, "lightly")));
        assertKept(
                step -> List.of(BodyArea.FLANKS).equals(step.areas()),
                step -> step.pressure().ceiling() == Pressure.VERY_LIGHT);
    }

    @Test
    @Covers("L.4")
    void theNeckIsTouchedAtTheBackAndLightlyOnly() {
        assertKept(step -> step.areas().contains(BodyArea.NECK), step -> says(step, "front") && says(step, "sides"));
    }

    @Test
    @Covers("L.4")
    void aForearmCarriesNoWeight() {
        assertKept(step -> step.technique().contains("forearm"), step -> says(step, "no body weight"));
    }

    @Test
    @Covers("L.5")
    void legsAreStrokedTowardTheHeartLightOnTheCalfAndOffTheKnee() {
        assertKept(
                step -> touches(step, LEGS),
                step -> says(step, "knee") && SpokenStep.everything(step).contains("toward the heart"));
        assertKept(step -> step.areas().contains(BodyArea.CALVES), step -> says(step, "light on the calf"));
        assertKept(step -> step.areas().contains(BodyArea.THIGHS), step -> says(step, "groin"));
    }

    @Test
    @Covers("L.4")
    void theArmIsWorkedWithoutTheInnerElbowOrTheArmpit() {
        assertKept(
                step -> step.areas().contains(BodyArea.ARMS),
                step -> says(step, "inner elbow") || says(step, "armpit"));
    }

    @Test
    @Covers("L.6")
    void nothingIsClaimedThatMassageDoesNotDo() {
        assertEquals(
                List.of(),
                library.routines().stream()
                        .filter(routine ->
                                everything(routine).matches("(?s).*\\b(lymph|toxin|cellulite|scar|cure|heal).*"))
                        .map(Routine::id)
                        .toList());
    }

    @Test
    @Covers("L.7")
    void candlesAreNamedOnlyToPreferALamp() {
        library.routines().stream()
                .map(LimitsTest::everything)
                .forEach(text ->
                        assertTrue(!text.replace("rather than candles", "").contains("candle")));
    }

    @Test
    @Covers("L.8")
    void firmAcrossTheKidneysEasesToMediumAndSaysSo() {
        assertKept(
                step -> step.areas().contains(BodyArea.LOWER_BACK)
                        && step.pressure().ceiling() == Pressure.FIRM,
                step -> says(step, "medium at most"));
    }

    private void assertKept(Predicate<Step> concerned, Predicate<Step> kept) {
        List<Step> steps = steps().filter(concerned).toList();
        assertTrue(!steps.isEmpty());
        assertEquals(
                List.of(), steps.stream().filter(kept.negate()).map(Step::id).toList());
    }

    private Stream<Step> steps() {
        return library.routines().stream()
                .flatMap(routine -> Plan.of(routine).steps().stream())
                .map(PlannedStep::step)
                .distinct();
    }

    private static boolean touches(Step step, Set<BodyArea> areas) {
        return step.areas().stream().anyMatch(areas::contains);
    }

    private static boolean says(Step step, String words) {
        return SpokenStep.cautions(step).contains(words);
    }

    private static String everything(Routine routine) {
        Stream<String> frame = Stream.of(
                        routine.preparation(),
                        routine.aftercare(),
                        routine.explanations().values())
                .flatMap(texts -> texts.stream())
                .map(SpokenStep::lower);
        Stream<String> steps = Plan.of(routine).steps().stream().map(step -> SpokenStep.everything(step.step()));
        return Stream.concat(frame, steps).reduce("", (text, more) -> text + " " + more);
    }
}
