package guide.massage.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.routine.Block;
import guide.massage.routine.BodyArea;
import guide.massage.routine.Plan;
import guide.massage.routine.Pressure;
import guide.massage.routine.PressureRange;
import guide.massage.routine.Repeat;
import guide.massage.routine.Routine;
import guide.massage.routine.SidePlan;
import guide.massage.routine.Span;
import guide.massage.routine.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RoutineReaderTest {
    @TempDir
    private Path folder;

    @Test
    void aFullStepIsReadFieldByField() throws Exception {
        Routine routine = read(
                with(
                        """
                {"block": "sides", "title": "Sides", "sides": "far-then-change", "passages": [
                  {"step": "press", "technique": "press", "areas": ["mid-back"], "landmark": "Find {anchor}.",
                   "brief": "Press on {side}.", "quiet": "Press.", "pressure": {"start": "light", "ceiling": "firm"},
                   "minutes": [1.5, 2], "times": 3, "holdSeconds": 5, "atMostMinutes": 5, "release": "Roll off.",
                   "optional": true}]},
                {"repeat": "more", "from": "sides", "to": "sides"}"""));
        Block block = (Block) routine.passages().get(0);
        Step step = (Step) block.passages().get(0);
        assertEquals(SidePlan.FAR_THEN_CHANGE, block.sides());
        assertEquals(List.of(BodyArea.MID_BACK), step.areas());
        assertEquals(new PressureRange(Pressure.LIGHT, Pressure.FIRM), step.pressure());
        assertEquals(Optional.of(new Span<>(3, 3)), step.dose().times());
        assertEquals(
                Optional.of(new Span<>(Duration.ofSeconds(90), Duration.ofMinutes(2))),
                step.dose().lasts());
        assertEquals(Optional.of(Duration.ofSeconds(5)), step.dose().hold());
        assertEquals(Optional.of("Roll off."), step.release());
        assertTrue(step.optional());
        assertEquals(new Repeat("more", "sides", "sides"), routine.passages().get(1));
    }

    @Test
    void aStepThatNamesNoPressureIsLight() throws Exception {
        Step step = (Step) read(with(step("a", ""))).passages().get(0);
        assertEquals(new PressureRange(Pressure.LIGHT, Pressure.LIGHT), step.pressure());
    }

    @Test
    void everyFaultIsToldAtOnce() {
        String broken =
                step("a", ", \"areas\": [\"wing\"], \"minutes\": [3, 2], \"colour\": 1, \"more\": [\"{what}\"]");
        List<Problem> problems = problemsOf(with(broken + "," + step("a", ", \"times\": -1")));
        assertEquals(
                List.of(
                        "/passages/0/areas/0",
                        "/passages/0/minutes",
                        "/passages/0/colour",
                        "/passages/1/times",
                        "/passages/0/more/0",
                        "/passages/1"),
                problems.stream().map(Problem::pointer).toList());
    }

    @Test
    void anUnknownAreaIsToldWithTheKnownOnes() {
        complains(
                with(step("a", ", \"areas\": [\"wing\"]")), "/passages/0/areas/0", "\"wing\" is unknown", "upper-back");
    }

    @Test
    void anUnknownPressureIsTold() {
        complains(with(step("a", ", \"pressure\": \"brutal\"")), "/passages/0/pressure", "unknown", "very-light");
    }

    @Test
    void anUnknownSideIsTold() {
        String block = "{\"block\": \"b\", \"sides\": \"upside-down\", \"passages\": [" + step("a", "") + "]}";
        complains(with(block), "/passages/0/sides", "unknown", "right-then-left");
    }

    @Test
    void aStartAboveTheCeilingIsTold() {
        String pressure = ", \"pressure\": {\"start\": \"firm\", \"ceiling\": \"light\"}";
        complains(with(step("a", pressure)), "/passages/0/pressure", "above its ceiling", "lower the start");
    }

    @Test
    void aStepWithoutWordsIsTold() {
        String silent = "{\"step\": \"a\", \"technique\": \"t\"}";
        assertEquals(
                List.of("the field \"brief\" is missing", "the field \"quiet\" is missing"),
                problemsOf(with(silent)).stream().map(Problem::reason).toList());
    }

    @Test
    void aDurationBelowZeroIsTold() {
        complains(with(step("a", ", \"minutes\": [-1, 2]")), "/passages/0/minutes/0", "below zero", "not negative");
    }

    @Test
    void aRepeatOfNothingIsTold() {
        String repeat = "{\"repeat\": \"r\", \"from\": \"a\", \"to\": \"z\"}";
        complains(with(step("a", "") + "," + repeat), "/passages/1", "does not stand before it", "before it");
    }

    @Test
    void aRepeatOfWhatComesLaterIsTold() {
        String repeat = "{\"repeat\": \"r\", \"from\": \"a\", \"to\": \"b\"}";
        complains(with(step("a", "") + "," + repeat + "," + step("b", "")), "/passages/1", "\"b\"", "before it");
    }

    @Test
    void aRepeatAcrossBlocksIsTold() {
        String block = "{\"block\": \"x\", \"sides\": \"both\", \"passages\": [" + step("b", "")
                + ",{\"repeat\": \"r\", \"from\": \"a\", \"to\": \"b\"}]}";
        complains(with(step("a", "") + "," + block), "/passages/1/passages/1", "another block", "same list");
    }

    @Test
    void aRepeatThatRunsBackwardIsTold() {
        String repeat = "{\"repeat\": \"r\", \"from\": \"b\", \"to\": \"a\"}";
        complains(with(step("a", "") + "," + step("b", "") + "," + repeat), "/passages/2", "ends before", "exchange");
    }

    @Test
    void repeatsThatGrowBeyondHoursAreTold() {
        StringBuilder passages = new StringBuilder(step("a", ""));
        for (int times = 0; times < 80; times++) {
            String last = times == 0 ? "a" : "r" + (times - 1);
            passages.append(",{\"repeat\": \"r" + times + "\", \"from\": \"a\", \"to\": \"" + last + "\"}");
        }
        complains(with(passages.toString()), "/passages", "more than 500 steps", "repeat less");
    }

    @Test
    void aSideIsNotNamedWhereNoSideIsWorked() {
        complains(with(step("a", ", \"feel\": \"On {side}.\"")), "/passages/0/feel", "no side", "block with sides");
    }

    @Test
    void anotherVersionOfTheFormatIsJudgedByThatAlone() {
        String newer = "{\"format\": 2, \"anything\": true}";
        complains(newer, "/format", "this program understands 1", "follow that version");
    }

    @Test
    void malformedJsonIsToldByLineAndColumn() {
        complains("{\n  \"format\": 1,\n  oops\n}", "line 3, column 3", "malformed", "mend");
    }

    @Test
    void aFieldGivenTwiceIsTold() {
        complains("{\"format\": 1, \"format\": 1}", "line 1, column 23", "uplicate", "mend");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        Path missing = folder.resolve("missing.json");
        UnusableScript unusable = assertThrows(UnusableScript.class, () -> new RoutineReader().read(missing));
        assertEquals("there is no such file", unusable.problems().get(0).reason());
    }

    @Test
    void aBrokenRoutineLeavesTheOthersUsable() throws IOException {
        Files.writeString(folder.resolve("good.json"), with(step("a", "")));
        Files.writeString(folder.resolve("broken.json"), "{");
        Files.writeString(folder.resolve("twin.json"), with(step("a", "")));
        RoutineLibrary library = RoutineLibrary.load(folder, folder.resolve("absent"));
        assertEquals(List.of("r"), library.routines().stream().map(Routine::id).toList());
        assertEquals(
                List.of("broken.json", "twin.json"),
                library.problems().stream()
                        .map(problem -> String.valueOf(problem.file().getFileName()))
                        .toList());
    }

    @Test
    void aRoutineInUseStaysAsItIsWhenItsFileChanges() throws IOException {
        Path file = Files.writeString(folder.resolve("good.json"), with(step("a", "")));
        Plan plan = Plan.of(RoutineLibrary.load(folder).routine("r").orElseThrow());
        Files.writeString(file, "{");
        assertEquals(
                List.of("a"),
                plan.steps().stream().map(step -> step.step().id()).toList());
        assertEquals(List.of(), RoutineLibrary.load(folder).routines());
    }

    @Test
    void commentsAreReadOverAndMustBeTexts() throws Exception {
        assertEquals(
                "r",
                read(with(step("a", "")).replace("{\"format\"", "{\"$comment\": \"mine\", \"format\""))
                        .id());
        complains(
                with(step("a", "")).replace("{\"format\"", "{\"$comment\": 5, \"format\""),
                "/$comment",
                "this is no text",
                "between quotes");
    }

    private void complains(String json, String pointer, String reason, String cure) {
        List<Problem> problems = problemsOf(json);
        assertEquals(1, problems.size(), () -> problems.toString());
        Problem problem = problems.get(0);
        assertEquals(pointer, problem.pointer());
        assertTrue(problem.reason().contains(reason), problem::reason);
        assertTrue(problem.cure().contains(cure), problem::cure);
    }

    private List<Problem> problemsOf(String json) {
        return assertThrows(UnusableScript.class, () -> read(json)).problems();
    }

    private Routine read(String json) throws IOException, UnusableScript {
        return new RoutineReader().read(Files.writeString(folder.resolve("routine.json"), json));
    }

    private static String step(String id, String more) {
        return "{\"step\": \"" + id + "\", \"technique\": \"t\", \"brief\": \"b.\", \"quiet\": \"q.\"" + more + "}";
    }

    private static String with(String passages) {
        return """
                {"format": 1, "id": "r", "title": "R", "about": "A.", "audience": "pair", "posture": "face-down",
                 "giver": "at-left", "minutes": [10, 20], "passages": ["""
                + passages + "]}";
    }
}
