package guide.massage.installed;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import guide.massage.installed.Installed.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of somebody who writes a routine of their own with the installed program. */
class AuthoringIT {
    @TempDir
    Path folder;

    private Installed program;
    private Path own;

    @BeforeEach
    void installed() {
        program = new Installed(folder);
        own = program.data().resolve("voice-scripts/en/routines");
    }

    @Test
    void withoutFilesAllScriptsThatShipAndTheUsersOwnAreChecked() throws Exception {
        Files.createDirectories(own);
        Files.writeString(own.resolve("mine.json"), "{");
        Outcome outcome = program.run("check");
        assertEquals(2, outcome.code(), outcome.complaint());
        assertTrue(outcome.printed().contains("mine.json"), outcome.printed());
        assertTrue(outcome.printed().contains(" files checked: "), outcome.printed());
    }

    @Test
    void aNewRoutinePassesAtOnceAndCanBePerformed() throws Exception {
        Outcome written = program.run("new", "evening-calm");
        assertEquals(0, written.code(), written.complaint());
        assertTrue(written.printed().contains(own.resolve("evening-calm.json").toString()), written.printed());
        Outcome checked = program.run("check", own.resolve("evening-calm.json").toString());
        assertEquals(0, checked.code(), checked.printed());
        Outcome performed = program.run("--typed", "--fast", "--routine", "evening-calm");
        assertEquals(0, performed.code(), performed.complaint());
    }

    @Test
    void aNewRoutineNeverTakesThePlaceOfAnother() throws Exception {
        program.run("new", "evening-calm");
        Path file = own.resolve("evening-calm.json");
        Files.writeString(file, "mine");
        refuses(program.run("new", "evening-calm"), "evening-calm.json");
        assertEquals("mine", Files.readString(file));
        refuses(program.run("new", "relaxing-back"), "relaxing-back");
    }

    @Test
    void aNameThatIsNoFileNameOrCannotBeHeardIsRefused() throws Exception {
        refuses(program.run("new", "../escape"), "small letters");
        refuses(program.run("new", "Evening Calm"), "small letters");
        refuses(program.run("new", "zorblax"), "zorblax");
        refuses(program.run("new", "go-back"), "BACK");
        assertFalse(Files.exists(own.resolve("zorblax.json")));
        assertFalse(Files.exists(own.resolve("go-back.json")));
    }

    @Test
    void problemsAreToldInBlocksThatCanBeReadAloud() throws Exception {
        Path file = spoilt("\"usesOil\": false", "\"usesOyl\": false");
        Outcome outcome = program.run("check", file.toString());
        assertEquals(2, outcome.code());
        assertEquals(
                List.of(
                        "File: " + file,
                        "Place: /usesOyl",
                        "Problem: the field \"usesOyl\" is unknown.",
                        "Cure: use one of"),
                outcome.printed()
                        .lines()
                        .limit(4)
                        .map(line -> line.startsWith("Cure: ") ? "Cure: use one of" : line)
                        .toList());
        assertTrue(outcome.printed().endsWith("1 file checked: 1 problem.\n"), outcome.printed());
    }

    @Test
    void toolsReadProblemsAsAnArrayOfObjects() throws Exception {
        Path file = spoilt("\"usesOil\": false", "\"usesOyl\": false");
        Outcome outcome = program.run("check", "--json", file.toString(), "nowhere.json");
        assertEquals(2, outcome.code());
        JsonNode problems = new JsonMapper().readTree(outcome.printed());
        assertEquals(2, problems.size());
        Set<String> names = new TreeSet<>();
        problems.get(0).fieldNames().forEachRemaining(names::add);
        assertEquals(Set.of("cure", "file", "pointer", "reason"), names);
        assertEquals("/usesOyl", problems.get(0).path("pointer").textValue());
        assertEquals("there is no such file", problems.get(1).path("reason").textValue());
    }

    @Test
    void toolsReadAnEmptyArrayWhenAllIsWell() throws Exception {
        Path phrases = Path.of("voice-scripts/en/phrases.json").toAbsolutePath();
        Outcome outcome = program.run("check", "--json", phrases.toString());
        assertEquals(0, outcome.code());
        assertEquals(0, new JsonMapper().readTree(outcome.printed()).size());
    }

    @Test
    void anUnknownVersionIsRefusedWithTheOneThatIsUnderstood() throws Exception {
        String checked = program.run(
                        "check", spoilt("\"format\": 1", "\"format\": 3").toString())
                .printed();
        assertTrue(checked.contains("is 3, and this program understands 1"), checked);
        Files.createDirectories(own);
        Files.move(folder.resolve("spoilt.json"), own.resolve("spoilt.json"));
        Outcome session = program.run("--typed", "--fast");
        assertAll(
                () -> assertEquals(0, session.code()),
                () -> assertTrue(session.complaint().contains("this program understands 1"), session.complaint()));
    }

    private Path spoilt(String sound, String spoilt) throws IOException {
        String script = Files.readString(Path.of("voice-scripts/en/new-routine.json"));
        return Files.writeString(folder.resolve("spoilt.json"), script.replace(sound, spoilt));
    }

    private static void refuses(Outcome outcome, String word) {
        String complaint = outcome.complaint();
        assertAll(
                () -> assertEquals(2, outcome.code(), complaint),
                () -> assertTrue(complaint.contains(word), complaint),
                () -> assertFalse(complaint.contains("Exception"), complaint));
    }
}
