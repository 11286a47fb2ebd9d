package guide.massage.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.language.Intent;
import guide.massage.language.OwnIntent;
import guide.massage.language.OwnSlot;
import guide.massage.language.PhraseBook;
import guide.massage.language.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhraseFileTest {
    private static final String HEAD = "{\"format\": 1, \"language\": \"en\", ";

    @TempDir
    Path folder;

    @Test
    void allFaultsAreToldAtOnceEachWithItsPlace() throws IOException {
        List<Problem> problems = problemsOf(
                HEAD
                        + """
                        "colour": 1,
                        "parts": {"it": "(it|that"},
                        "slots": {"pain": {"fills": "SHAPE", "values": {}},
                                  "place": {"fills": "PLACE", "values": {"TAIL": ["tail"]}}},
                        "intents": {"NEXT": ["next", "", "Next", 7, {"say": "on", "sett": {}}],
                                    "NEXTT": ["onward"],
                                    "PAIN": [{"say": "too much", "set": {"EXCESS": "LOTS"}, "also": ["NOBODY"]}]}}
                        """);
        assertEquals(
                List.of(
                        "/colour",
                        "/parts/it",
                        "/slots/pain/fills",
                        "/slots/place/values/TAIL",
                        "/intents/NEXT/1",
                        "/intents/NEXT/2",
                        "/intents/NEXT/3",
                        "/intents/NEXT/4/sett",
                        "/intents/NEXTT",
                        "/intents/PAIN/0/set/EXCESS",
                        "/intents/PAIN/0/also/0"),
                problems.stream().map(Problem::pointer).toList());
        assertTrue(problems.stream()
                .noneMatch(
                        problem -> problem.reason().isBlank() || problem.cure().isBlank()));
    }

    @Test
    void aFileMadeForSomethingElseNamesItsOwnIntentsAndSlots() throws Exception {
        Path file = folder.resolve("lamps.json");
        Files.writeString(
                file,
                HEAD
                        + """
                        "slots": {"room": {"fills": "room", "values": {"KITCHEN": ["kitchen"], "BATH": ["bath [room]"]}}},
                        "intents": {"lamp.on": ["[turn] on [the] {room} [light]"], "STOP": ["stop"]}}
                        """);
        PhraseBook book = PhraseFile.readWithOwnNames(file);
        assertEquals(
                List.of(new Reading(new OwnIntent("lamp.on"), Map.of(new OwnSlot("room"), "BATH"))),
                book.readings("turn on the bath light"));
        assertEquals(List.of(Reading.of(Intent.STOP)), book.readings("stop"));
        assertEquals(
                List.of("/slots/room/fills", "/intents/lamp.on"),
                problemsOf(Files.readString(file)).stream()
                        .map(Problem::pointer)
                        .toList());
    }

    @Test
    void malformedJsonIsNamedByLineAndColumn() throws IOException {
        assertEquals(
                "line 3, column 1",
                only(problemsOf(HEAD + "\n\"intents\": \n}")).pointer());
    }

    @Test
    void aFieldWrittenTwiceIsMalformed() throws IOException {
        assertTrue(only(problemsOf(HEAD + "\"language\": \"en\"}")).reason().contains("Duplicate"));
    }

    @Test
    void anotherFormatIsRefusedWithTheOneUnderstood() throws IOException {
        Problem problem = only(problemsOf("{\"format\": 2, \"language\": \"en\"}"));
        assertEquals("/format", problem.pointer());
        assertTrue(problem.reason().contains("only 1 is understood"));
    }

    @Test
    void theSameWordsInTwoIntentsCollide() throws IOException {
        Problem problem = only(problemsOf(intents("\"NEXT\": [\"(go|move) on\"], \"RESUME\": [\"[please] go on\"]")));
        assertEquals("/intents/RESUME/0", problem.pointer());
        assertTrue(problem.sentence().contains("\"go on\" also stands at /intents/NEXT/0"), problem.sentence());
    }

    @Test
    void aDeclaredCollisionIsNone() throws Exception {
        PhraseBook book = PhraseFile.read(
                file(intents("\"NEXT\": [\"go on\"], \"RESUME\": [{\"say\": \"go on\", \"also\": [\"NEXT\"]}]")));
        assertEquals(2, book.readings("go on").size());
    }

    @Test
    void aBlankWithoutWordsBehindItIsNamed() throws IOException {
        Problem problem = only(problemsOf(intents("\"PLACE\": [\"my {place}\"]")));
        assertEquals("there is no slot or part {place}", problem.reason());
    }

    @Test
    void aPhraseThatCanBeSaidWithoutAWordIsNamed() throws IOException {
        assertEquals(
                "/intents/NEXT/0",
                only(problemsOf(intents("\"NEXT\": [\"[go] [on]\"]"))).pointer());
    }

    @Test
    void aPhraseWithoutTheSlotItsIntentLivesByIsNamed() throws IOException {
        assertTrue(only(problemsOf(intents("\"NUMBER\": [\"seven\"]"))).reason().contains("slot NUMBER"));
    }

    @Test
    void aWordThatIsDroppedAsAFillerIsNamed() throws IOException {
        Problem problem = only(problemsOf(HEAD + "\"fillers\": [\"um\"], \"intents\": {\"NEXT\": [\"um next\"]}}"));
        assertTrue(problem.reason().contains("never arrives"));
    }

    @Test
    void aMissingFileIsNamed() {
        Path missing = folder.resolve("nowhere.json");
        UnusableScript unusable = assertThrows(UnusableScript.class, () -> PhraseFile.read(missing));
        assertEquals("the file cannot be read", only(unusable.problems()).reason());
    }

    @Test
    void aWordTheModelLacksIsShownWhereItIsWritten() throws Exception {
        Path file = file(intents("\"NEXT\": [\"next\", \"[zorp] onward\"]"));
        Problem problem = only(PhraseFile.wordsUnknownTo(word -> !word.equals("zorp"), PhraseFile.read(file), file));
        assertEquals("/intents/NEXT/1", problem.pointer());
        assertTrue(problem.sentence().contains("\"zorp\" of \"[zorp] onward\""), problem.sentence());
    }

    private static String intents(String intents) {
        return HEAD + "\"intents\": {" + intents + "}}";
    }

    private static Problem only(List<Problem> problems) {
        assertEquals(1, problems.size(), problems::toString);
        return problems.get(0);
    }

    private List<Problem> problemsOf(String json) throws IOException {
        Path file = file(json);
        return assertThrows(UnusableScript.class, () -> PhraseFile.read(file)).problems();
    }

    private Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("phrases.json"), json);
    }
}
