package guide.massage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import guide.massage.cli.Program.Run;
import guide.massage.storage.UserFolders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is heard in recordings of people, by the real recogniser. */
class HearTest {
    private static final Path SPEECH = Path.of("src/test/resources/speech");
    private static final String LAMPS =
            """
            {"format": 1, "language": "en",
             "slots": {"answer": {"fills": "answer", "values": {"POSITIVE": ["yes"], "NEGATIVE": ["no"]}}},
             "intents": {"lamp.answer": ["{answer}"], "lamp.halt": ["stop [it]"]}}
            """;

    @TempDir
    Path folder;

    private Run hear(String... arguments) {
        return Program.run(
                new HearCommand(new Installation(
                        Path.of("").toAbsolutePath(),
                        new UserFolders(folder.resolve("data"), folder.resolve("config")))),
                arguments);
    }

    private static String speech(String name) {
        return SPEECH.resolve(name + ".wav").toString();
    }

    private static List<JsonNode> objects(Run run) throws Exception {
        List<JsonNode> objects = new ArrayList<>();
        for (String line : run.lines()) {
            objects.add(new JsonMapper().readTree(line));
        }
        return objects;
    }

    private static List<JsonNode> accepted(Run run) throws Exception {
        return objects(run).stream()
                .filter(object -> object.path("accepted").asBoolean())
                .toList();
    }

    @Test
    void aHushAndThenTheWordsAreTold() {
        Run run = hear(speech("word-stop-02"));
        assertEquals(0, run.code(), run.err());
        List<String> lines = run.lines();
        assertTrue(lines.get(1).contains("\"stop\"  STOP  hush"), run.out());
        assertTrue(lines.get(lines.size() - 1).contains("\"stop\"  STOP  accepted"), run.out());
    }

    @Test
    void everyJsonLineHasTheSameFields() throws Exception {
        Run run = hear("--json", speech("word-stop-02"), speech("talk-so013340378"), speech("said-dont-stop"));
        List<String> fields =
                List.of("file", "start", "end", "text", "intent", "slots", "confidence", "accepted", "reason");
        for (JsonNode object : objects(run)) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            assertEquals(fields, names);
            assertEquals(
                    object.path("accepted").asBoolean(), object.path("reason").isNull(), object::toString);
        }
        JsonNode last = accepted(run).get(accepted(run).size() - 1);
        assertEquals(speech("said-dont-stop"), last.path("file").asText());
        assertEquals("KEEP_GOING", last.path("intent").asText());
        assertTrue(last.path("end").asDouble() > last.path("start").asDouble(), last::toString);
    }

    @Test
    void aPhraseFileMadeForSomethingElseIsListenedFor() throws Exception {
        Path phrases = Files.writeString(folder.resolve("lamps.json"), LAMPS);
        Run run = hear("--json", "--phrases", phrases.toString(), speech("word-yes-01"), speech("word-stop-03"));
        List<JsonNode> accepted = accepted(run);
        assertEquals(
                List.of("lamp.answer", "lamp.halt"),
                accepted.stream().map(object -> object.path("intent").asText()).toList());
        assertEquals("POSITIVE", accepted.get(0).path("slots").path("answer").asText());
    }

    @Test
    void aWordThatTheModelLacksIsNamedWithItsPhraseAndFile() throws Exception {
        Path phrases = Files.writeString(
                folder.resolve("odd.json"),
                "{\"format\": 1, \"language\": \"en\", \"intents\": {\"ODD\": [\"effleuragesque now\"]}}");
        Run run = hear("--phrases", phrases.toString(), speech("word-yes-01"));
        assertEquals(2, run.code());
        Stream.of("odd.json", "/intents/ODD/0", "\"effleuragesque\"")
                .forEach(part -> assertTrue(run.err().contains(part), run.err()));
    }

    @Test
    void everyFileThatIsNoSoundIsNamedBeforeAnyIsHeard() throws Exception {
        Path text = Files.writeString(folder.resolve("text.wav"), "no sound");
        Run run = hear(
                speech("word-yes-01"),
                text.toString(),
                folder.resolve("none.wav").toString());
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertEquals(2, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("text.wav") && run.err().contains("none.wav"), run.err());
    }

    @Test
    void otherKindsOfWavAreHeardTheSame() throws Exception {
        Path other = folder.resolve("stereo-24-bit.wav");
        AudioFormat wide = new AudioFormat(16_000, 24, 2, true, false);
        try (AudioInputStream original = AudioSystem.getAudioInputStream(
                        Path.of(speech("word-yes-01")).toFile());
                AudioInputStream converted = AudioSystem.getAudioInputStream(wide, original)) {
            AudioSystem.write(converted, AudioFileFormat.Type.WAVE, other.toFile());
        }
        Run run = hear("--json", other.toString());
        assertEquals("YES", accepted(run).get(0).path("intent").asText(), run.out());
    }

    @Test
    void aModelThatIsNotThereIsNamed() {
        Run run = hear("--model", folder.resolve("nowhere").toString(), speech("word-yes-01"));
        assertEquals(2, run.code());
        assertTrue(run.err().contains("nowhere"), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }
}
