package guide.massage.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.storage.Problem;
import guide.massage.storage.RoutineReader;
import guide.massage.storage.UnusableScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Scripts that ship, each spoilt in one place, with the one complaint that this must add. */
final class BrokenScriptsTest {
    private static final Path ROUTINE = Checking.SCRIPTS.resolve("new-routine.json");
    private static final Path PROMPTS = Checking.SCRIPTS.resolve("prompts.json");
    private static final Path PHRASES = Checking.SCRIPTS.resolve("phrases.json");

    private static final Checking CHECKING = new Checking();

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> aSpoiltRoutineBringsTheComplaint() {
        return Stream.of(
                routine(
                        "stray text",
                        "\"explanations\": {}\n}",
                        "\"explanations\": {}\n} more",
                        "line 72, column 7",
                        "the JSON is malformed: Unrecognized token 'more': was expecting (JSON String, Number, Array,"
                                + " Object or token 'null', 'true' or 'false')"),
                routine(
                        "another version",
                        "\"format\": 1",
                        "\"format\": 2",
                        "/format",
                        "the version of the format is 2, and this program understands 1"),
                routine(
                        "an unknown field",
                        "\"usesOil\": false",
                        "\"usesOyl\": false",
                        "/usesOyl",
                        "the field \"usesOyl\" is unknown"),
                routine(
                        "a field twice",
                        "\"usesOil\": false",
                        "\"usesOil\": false, \"usesOil\": true",
                        "line 12, column 30",
                        "the JSON is malformed: Duplicate field 'usesOil'"),
                routine(
                        "an unknown place of the body",
                        "\"areas\": [\"upper-back\", \"shoulders\"]",
                        "\"areas\": [\"upper-back\", \"wings\"]",
                        "/passages/1/passages/0/areas/1",
                        "\"wings\" is unknown"),
                routine(
                        "no quiet wording",
                        "\"quiet\": \"Long strokes to the shoulders.\",",
                        "",
                        "/passages/0",
                        "the field \"quiet\" is missing"),
                routine(
                        "minutes below zero",
                        "\"minutes\": 2,",
                        "\"minutes\": -2,",
                        "/passages/1/passages/0/minutes",
                        "-2 is below zero"),
                routine(
                        "a repeat of nothing",
                        "\"to\": \"first-strokes\"",
                        "\"to\": \"last-strokes\"",
                        "/passages/2",
                        "it cannot repeat \"last-strokes\", which does not stand before it"),
                routine(
                        "a side where none is worked",
                        "Long strokes to the shoulders.",
                        "Long strokes on {anchor}.",
                        "/passages/0/quiet",
                        "{anchor} is used where no side is worked"),
                routine(
                        "no landmark",
                        "\"landmark\": \"On {anchor}, feel for the edge of the shoulder blade that is nearer the"
                                + " spine.\",",
                        "",
                        "/passages/1/passages/0/landmark",
                        "a step that touches somebody lacks \"landmark\""),
                routine(
                        "no hands",
                        "\"hands\": \"Use both palms, flat and relaxed, with the fingers toward the head.\",",
                        "",
                        "/passages/0/hands",
                        "a step that touches somebody lacks \"hands\""),
                routine(
                        "no direction",
                        "\"direction\": \"Glide up beside the spine to the base of the neck, out over the shoulders, and"
                                + " down again.\",",
                        "",
                        "/passages/0/direction",
                        "a step that touches somebody lacks \"direction\""),
                routine(
                        "no caution for the spine",
                        "Stay beside the spine, never on it.",
                        "Let the receiver breathe.",
                        "/passages/0/cautions",
                        "the step comes near the spine without a caution"),
                routine(
                        "no caution for the kidneys",
                        "[\"mid-back\", \"upper-back\", \"shoulders\"]",
                        "[\"lower-back\", \"mid-back\", \"upper-back\", \"shoulders\"]",
                        "/passages/0/cautions",
                        "the step comes near the kidneys without a caution"),
                routine(
                        "more pressure than the belly bears",
                        "[\"upper-back\", \"shoulders\"],",
                        "[\"abdomen\"],",
                        "/passages/1/passages/0/pressure",
                        "it may reach medium, and the places it touches bear very-light at most"),
                routine(
                        "a long press",
                        "\"minutes\": 2,",
                        "\"minutes\": 2, \"holdSeconds\": 30, \"times\": 2,",
                        "/passages/1/passages/0/holdSeconds",
                        "a press of 30 seconds is too long for one spot"),
                routine(
                        "a press too often",
                        "\"minutes\": 2,",
                        "\"minutes\": 2, \"holdSeconds\": 5, \"times\": [2, 8],",
                        "/passages/1/passages/0/times",
                        "one spot is pressed 3 times at most"),
                routine(
                        "a promise too short",
                        "\"minutes\": [7, 12]",
                        "\"minutes\": [2, 3]",
                        "/minutes",
                        "its steps take 8 to 10 minutes, and it promises 2 to 3"),
                routine(
                        "a step of unknown length",
                        "\"minutes\": 2,",
                        "",
                        "/passages/1/passages/0/minutes",
                        "nobody can tell how long this step takes"),
                routine(
                        "a word for eyes",
                        "Long strokes to the shoulders.",
                        "Long strokes, as shown.",
                        "/passages/0/quiet",
                        "the word \"shown\" of \"Long strokes, as shown.\" needs eyes"),
                routine(
                        "a word of pain",
                        "have a cushion at hand",
                        "have a cushion in case it hurts",
                        "/preparation/0",
                        "\"it hurts\" in \"Make the room warm, and have a cushion in case it hurts.\" is listened for as"
                                + " PAIN while it is spoken"),
                routine(
                        "a command",
                        "Long strokes to the shoulders.",
                        "Long strokes, pause, and on.",
                        "/passages/0/quiet",
                        "\"pause\" in \"Long strokes, pause, and on.\" is the command PAUSE by itself"),
                routine(
                        "a sentence without end",
                        "Long strokes to the shoulders.",
                        "Long strokes up and up and up and up and up and up and up and up and up and up and up to the top.",
                        "/passages/0/quiet",
                        "the sentence \"Long strokes up and up and up and up and up and up and up and up and up and up and"
                                + " up to the top.\" has 26 words, more than a breath carries"),
                routine(
                        "one side only",
                        "Long strokes to the shoulders.",
                        "Long strokes on the left.",
                        "/passages/0/quiet",
                        "\"the left\" in \"Long strokes on the left.\" is one side only, and the other gets nothing"),
                routine(
                        "a near side for a giver at the head",
                        "\"giver\": \"at-left\"",
                        "\"giver\": \"at-head\"",
                        "/passages/1/sides",
                        "no side is near or far for a giver who is not at the receiver's left or right"),
                routine(
                        "a name nobody can hear",
                        "[\"starting routine\"]",
                        "[\"zorblax\"]",
                        "/names/0",
                        "the speech model does not know the word \"zorblax\""),
                routine(
                        "a name that is a command",
                        "[\"starting routine\"]",
                        "[\"go back\"]",
                        "/names/0",
                        "\"go back\" of the name \"go back\" is understood as BACK"),
                routine("no name", "[\"starting routine\"]", "[]", "/names", "nobody can ask for it by voice"),
                routine(
                        "a topic nobody can ask for",
                        "\"explanations\": {}",
                        "\"explanations\": {\"hot stones\": \"They are warm.\"}",
                        "/explanations/hot stones",
                        "no phrase asks for this topic"),
                routine(
                        "a sign the voice cannot speak",
                        "Long strokes to the shoulders.",
                        "Long strokes \u2192 the shoulders.",
                        "/passages/0/quiet",
                        "the voice cannot speak the sign \"\u2192\""));
    }

    @TestFactory
    Stream<DynamicTest> spoiltPromptsBringTheComplaint() {
        return Stream.of(
                prompts(
                        "another version",
                        "\"format\": 1",
                        "\"format\": 7",
                        "/format",
                        "the version of the format is 7, and this program understands 1"),
                prompts(
                        "a word of stop",
                        "Goodbye, and be well.",
                        "Enough for today.",
                        "/prompts/goodbye",
                        "\"enough\" in \"Enough for today.\" is listened for as STOP while it is spoken"),
                prompts(
                        "an exemption for nothing",
                        "\"exempt\": {",
                        "\"exempt\": { \"goodbye\": \"It is late.\",",
                        "/exempt/goodbye",
                        "the prompt holds no word of pain or stop"),
                prompts(
                        "an exemption of nobody",
                        "\"exempt\": {",
                        "\"exempt\": { \"farewell\": \"It is late.\",",
                        "/exempt/farewell",
                        "there is no prompt of this name"));
    }

    @TestFactory
    Stream<DynamicTest> spoiltPhrasesBringTheComplaint() {
        return Stream.of(
                phrases(
                        "another version",
                        "\"format\": 1",
                        "\"format\": 9",
                        "/format",
                        "the format is 9, and only 1 is understood"),
                phrases(
                        "a word the model lacks",
                        "\"halt\", \"freeze\"",
                        "\"halt\", \"freeze\", \"zorblax\"",
                        "/intents/STOP/8",
                        "the speech model does not know the word \"zorblax\" of \"zorblax\""),
                phrases(
                        "words with two meanings",
                        "\"halt\", \"freeze\"",
                        "\"halt\", \"freeze\", \"next step\"",
                        "/intents/NEXT/0",
                        "\"next step\" also stands at /intents/STOP/8 with another meaning"),
                phrases(
                        "a near homophone",
                        "\"halt\", \"freeze\"",
                        "\"halt\", \"freeze\", \"vest\"",
                        "/intents/STOP/8",
                        "\"vest\" (STOP) sounds like \"chest\" (PLACE, at /intents/PLACE/0/say)"));
    }

    @Test
    void allFaultsOfAFileAreToldAtOnceReadableOrNot() throws IOException {
        String spoilt = Files.readString(ROUTINE)
                .replace("\"usesOil\": false", "\"usesOyl\": false")
                .replace("Long strokes to the shoulders.", "Long strokes, as shown.");
        assertEquals(
                List.of("/usesOyl", "/passages/0/quiet"),
                CHECKING.routine(Files.writeString(folder.resolve("two.json"), spoilt)).stream()
                        .map(Problem::pointer)
                        .toList());
    }

    @Test
    void aRoutineMustNotTakeTheIdOrTheNameOfAnother() throws UnusableScript {
        assertEquals(
                List.of("/id", "/names/0"),
                CHECKING.routineBeside(ROUTINE, List.of(new RoutineReader().read(ROUTINE))).stream()
                        .map(Problem::pointer)
                        .toList());
    }

    private DynamicTest routine(String what, String sound, String spoilt, String pointer, String reason) {
        return spoilt(ROUTINE, CHECKING::routine, new Spoilt(what, sound, spoilt, pointer, reason));
    }

    private DynamicTest prompts(String what, String sound, String spoilt, String pointer, String reason) {
        return spoilt(PROMPTS, CHECKING::prompts, new Spoilt(what, sound, spoilt, pointer, reason));
    }

    private DynamicTest phrases(String what, String sound, String spoilt, String pointer, String reason) {
        return spoilt(PHRASES, CHECKING::phrases, new Spoilt(what, sound, spoilt, pointer, reason));
    }

    private record Spoilt(String what, String sound, String spoilt, String pointer, String reason) {}

    private DynamicTest spoilt(Path original, Function<Path, List<Problem>> check, Spoilt script) {
        return DynamicTest.dynamicTest(script.what(), () -> {
            String sound = Files.readString(original);
            assertTrue(sound.contains(script.sound()), "the sound script holds what is spoilt");
            Path file = Files.writeString(
                    folder.resolve("broken.json"), sound.replaceFirst(quoted(script.sound()), inserted(script)));
            List<String> before = told(check.apply(original));
            List<Problem> problems = check.apply(file);
            assertTrue(
                    problems.stream()
                            .allMatch(problem ->
                                    !problem.cure().isBlank() && problem.file().equals(file)),
                    problems::toString);
            assertEquals(
                    List.of(script.pointer() + ": " + script.reason()),
                    told(problems).stream().filter(one -> !before.contains(one)).toList());
        });
    }

    /** Problems without their file. */
    private static List<String> told(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.pointer() + ": " + problem.reason())
                .toList();
    }

    private static String quoted(String text) {
        return Pattern.quote(text);
    }

    private static String inserted(Spoilt script) {
        return Matcher.quoteReplacement(script.spoilt());
    }
}
