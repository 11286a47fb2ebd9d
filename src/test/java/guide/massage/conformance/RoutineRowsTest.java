package guide.massage.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.conformance.Table.Row;
import guide.massage.routine.Plan;
import guide.massage.routine.PlannedStep;
import guide.massage.routine.Routine;
import guide.massage.routine.Side;
import guide.massage.storage.RoutineLibrary;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Compares each routine with the rows of its table: every row found, in order, with its facts. */
final class RoutineRowsTest {
    private final RoutineLibrary library = RoutineLibrary.load(Path.of("voice-scripts/en/routines"));

    @Test
    @Covers({"R0.1", "R0.2", "R0.3", "R0.4", "R0.5", "R0.6", "R0.7", "R0.8", "R0.T"})
    void lowerBackWithThumbsHoldsItsTable() {
        check("lower-back-thumbs", "R0");
    }

    @Test
    @Covers({"R1.0", "R1.1", "R1.2", "R1.3", "R1.4", "R1.5", "R1.6", "R1.7", "R1.8a", "R1.8b", "R1.9"})
    void relaxingBackHoldsItsTable() {
        check("relaxing-back", "R1");
    }

    @Test
    @Covers({"R2.1", "R2.2", "R2.3", "R2.4", "R2.5", "R2.6", "R2.7", "R2.8", "R2.E1", "R2.E2", "R2.E3", "R2.E4"})
    void backToFeetHoldsItsTable() {
        check("back-to-feet", "R2");
    }

    @Test
    @Covers({"R3S.0", "R3S.1", "R3S.1b", "R3S.2", "R3S.3", "R3S.4", "R3S.5"})
    void lowerBackOnYourOwnHoldsItsTable() {
        check("lower-back-self", "R3S");
    }

    @Test
    @Covers({"R3P.0", "R3P.1", "R3P.2", "R3P.3", "R3P.4", "R3P.5", "R3P.6", "R3P.7", "R3P.8", "R3P.9", "R3P.T"})
    void lowerBackForAPartnerHoldsItsTable() {
        check("lower-back-partner", "R3P");
    }

    @Test
    @Covers({"R4.0", "R4.0b", "R4.1", "R4.2", "R4.3", "R4.4", "R4.5", "R4.6"})
    void flowingBackHoldsItsTable() {
        check("flowing-back", "R4");
    }

    @Test
    @Covers({"R1.4", "R1.6", "R1.8a"})
    void relaxingBackIsPerformedInTheOrderOfItsTable() {
        assertEquals(
                List.of(
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
                        "fingertip-taps BOTH"),
                performance("relaxing-back"));
    }

    @Test
    @Covers("R0.7")
    void lowerBackWithThumbsWorksTheRightSideFirst() {
        List<Side> sides = Plan.of(routine("lower-back-thumbs")).steps().stream()
                .map(PlannedStep::side)
                .distinct()
                .toList();
        assertEquals(List.of(Side.RIGHT, Side.LEFT, Side.BOTH), sides);
    }

    @Test
    @Covers("R4.1")
    void theFigureOfEightHasSevenParts() {
        PlannedStep eight = Plan.of(routine("flowing-back")).step(1);
        assertEquals(7, eight.step().parts().size());
    }

    @Test
    @Covers("R3S.5")
    void nobodyIsGuidedAlonePastFiveMinutesADay() {
        assertEquals(5, routine("lower-back-self").dailyLimit().toMinutes());
    }

    private void check(String id, String table) {
        List<Row> rows = Table.routines().of(table);
        assertTrue(rows.size() > 5, () -> "few rows for " + table);
        RowCheck check = new RowCheck(routine(id));
        rows.forEach(check::row);
        assertEquals(List.of(), check.differences());
    }

    private List<String> performance(String id) {
        return Plan.of(routine(id)).steps().stream()
                .map(step -> step.step().id() + " " + step.side())
                .toList();
    }

    private Routine routine(String id) {
        return library.routine(id).orElseThrow();
    }
}
