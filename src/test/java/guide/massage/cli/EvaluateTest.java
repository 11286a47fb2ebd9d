package guide.massage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import guide.massage.audio.Pcm;
import guide.massage.audio.WavFile;
import guide.massage.audio.WavWriter;
import guide.massage.cli.Program.Run;
import guide.massage.storage.UserFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measurements with recordings of people and the real recogniser. */
class EvaluateTest {
    private static final Path SPEECH = Path.of("src/test/resources/speech").toAbsolutePath();
    private static final String ANSWERS =
            """
            {"format": 1, "language": "en", "intents": {"HALT": ["stop"], "ja": ["yes"], "nein": ["no"]}}
            """;

    @TempDir
    Path folder;

    private Run evaluate(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--confusions", confusions().toString()));
        return Program.run(
                new EvaluateCommand(new Installation(
                        Path.of("").toAbsolutePath(),
                        new UserFolders(folder.resolve("data"), folder.resolve("config")))),
                all.toArray(String[]::new));
    }

    private Path confusions() {
        return folder.resolve("confusions");
    }

    private String manifest(String... rows) throws IOException {
        for (String name : List.of("word-stop-02", "word-yes-01", "word-no-01", "talk-so013340378")) {
            Files.copy(
                    SPEECH.resolve(name + ".wav"), folder.resolve(name + ".wav"), StandardCopyOption.REPLACE_EXISTING);
        }
        return Files.writeString(folder.resolve("manifest.tsv"), String.join("\n", rows) + "\n")
                .toString();
    }

    private String answers() throws IOException {
        return Files.writeString(folder.resolve("answers.json"), ANSWERS).toString();
    }

    private static JsonNode summary(Run run) throws IOException {
        assertEquals(0, run.code(), run.err());
        return new JsonMapper().readTree(run.lines().get(run.lines().size() - 1));
    }

    @Test
    void theLastLineSumsUp() throws Exception {
        Run run = evaluate(
                "--json",
                "--phrases",
                answers(),
                "--manifest",
                manifest(
                        "file\tintent\tslots\tspeaker",
                        "word-stop-02.wav\tHALT\t\ta",
                        "word-yes-01.wav\tja\t\tb",
                        "word-no-01.wav\tja\t\tc",
                        "talk-so013340378.wav\t\t\td"));
        JsonNode summary = summary(run);
        assertEquals(4, summary.path("files").asInt(), run.out());
        assertEquals(2, summary.path("accepted").asInt(), run.out());
        assertEquals(1, summary.path("confused").asInt(), run.out());
        assertEquals(0, summary.path("missed").asInt(), run.out());
        assertEquals(0, summary.path("false_accepts").asInt(), run.out());
        assertTrue(summary.path("hours").asDouble() > 0.0004, run.out());
        for (String field : List.of("false_accepts_per_hour", "latency_ms_median", "real_time_factor")) {
            assertTrue(summary.path(field).isNumber(), field);
        }
    }

    @Test
    void theCeilingIsWhatPlainVoskGetsRightWithTheseIntentsAlone() throws Exception {
        String manifest =
                manifest("file\tintent", "word-stop-02.wav\tHALT", "word-no-01.wav\tja", "talk-so013340378.wav\t");
        Run run = evaluate("--json", "--ceiling", "--phrases", answers(), "--manifest", manifest);
        JsonNode summary = summary(run);
        assertEquals(1, summary.path("ceiling_accepted").asInt(), run.out());
        assertEquals(1.0, summary.path("accepted_of_ceiling").asDouble(), run.out());
        JsonNode halt = new JsonMapper().readTree(run.lines().get(3));
        assertEquals("HALT", halt.path("intent").asText(), run.out());
        assertEquals(1, halt.path("ceiling_accepted").asInt(), run.out());
        Run table = evaluate("--ceiling", "--phrases", answers(), "--manifest", manifest);
        assertTrue(table.out().contains("1, 0, 0 of 1 (100.0 %: 20.7 to 100.0), ceiling 1"), table.out());
        assertTrue(table.out().contains("accepted, of the ceiling"), table.out());
    }

    @Test
    void withoutBeingAskedForTheCeilingIsNotMeasured() throws Exception {
        Run run = evaluate(
                "--json", "--phrases", answers(), "--manifest", manifest("file\tintent", "word-no-01.wav\tnein"));
        assertTrue(summary(run).path("ceiling_accepted").isNull(), run.out());
        assertTrue(summary(run).path("accepted_of_ceiling").isNull(), run.out());
    }

    @Test
    void whatIsConfusedCanBeListenedTo() throws Exception {
        evaluate(
                "--phrases", answers(), "--manifest", manifest("file\tintent\tspeaker", "word-no-01.wav\tja\tsomeone"));
        List<String> rows = Files.readAllLines(confusions().resolve("confusions.tsv"));
        assertEquals(2, rows.size(), rows::toString);
        List<String> row = List.of(rows.get(1).split("\t", -1));
        assertEquals(List.of("someone", "ja", "confused", "nein"), row.subList(3, 7));
        assertTrue(WavFile.read(confusions().resolve(row.get(0))).length().toMillis() > 900, row::toString);
    }

    @Test
    void figuresComeWithTheirIntervalInATable() throws Exception {
        Run run = evaluate("--phrases", answers(), "--manifest", manifest("file\tintent", "word-stop-02.wav\tHALT"));
        assertTrue(run.out().contains("1, 0, 0 of 1 (100.0 %: 20.7 to 100.0)"), run.out());
        assertTrue(run.out().contains("massage-en"), run.out());
    }

    @Test
    void noiseIsTheSameInEveryRunAndCanDrownAWord() throws Exception {
        Path noise = folder.resolve("noise.wav");
        WavWriter.write(noise, hiss());
        String manifest = manifest("file\tintent", "word-stop-02.wav\tHALT", "word-yes-01.wav\tja");
        String[] loud = {
            "--json", "--phrases", answers(), "--manifest", manifest, "--noise", noise.toString(), "--snr=-20"
        };
        Run first = evaluate(loud);
        assertEquals(0, summary(first).path("accepted").asInt(), first.out());
        assertEquals(withoutCost(summary(first)), withoutCost(summary(evaluate(loud))));
        loud[7] = "--snr=40";
        assertEquals(2, summary(evaluate(loud)).path("accepted").asInt());
    }

    private static JsonNode withoutCost(JsonNode summary) {
        ((ObjectNode) summary).remove("real_time_factor");
        return summary;
    }

    private static Pcm hiss() {
        SplittableRandom random = new SplittableRandom(5);
        short[] samples = new short[Pcm.samplesIn(Duration.ofSeconds(2))];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) random.nextInt(-3000, 3000);
        }
        return Pcm.of(samples);
    }

    @Test
    void severalModelsStandSideBySide() throws Exception {
        Path other = folder.resolve("other-model");
        copy(Path.of("models/massage-en"), other);
        Run run = evaluate(
                "--phrases",
                answers(),
                "--manifest",
                manifest("file\tintent", "word-yes-01.wav\tja"),
                "--model",
                Path.of("models/massage-en").toString(),
                "--model",
                other.toString());
        assertEquals(0, run.code(), run.err());
        String heading = run.lines().get(0);
        assertTrue(heading.contains("massage-en") && heading.contains("other-model"), heading);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Test
    void everythingWrongWithAManifestIsToldAtOnce() throws Exception {
        Files.writeString(folder.resolve("text.wav"), "no sound");
        Run run = evaluate(
                "--manifest",
                manifest(
                        "file\tintent\tslots",
                        "gone.wav\tSTOP\t",
                        "word-yes-01.wav\tYODEL\t",
                        "word-yes-01.wav",
                        "text.wav\tYES\t",
                        "word-no-01.wav\tNO\tCOLOUR=BLUE",
                        "word-no-01.wav\tNO\tPLACE",
                        "\tNO\t"));
        assertEquals(2, run.code());
        assertEquals("", run.out());
        List<String> lines = run.err().lines().toList();
        List<String> places = List.of(
                "2: there is no file",
                "3: there is no intent \"YODEL\"",
                "4: there are 1 columns",
                "5: ",
                "6: there is no slot \"COLOUR\"",
                "7: the slot \"PLACE\" has no value",
                "8: the file is missing");
        assertEquals(places.size(), lines.size(), run.err());
        for (int i = 0; i < places.size(); i++) {
            assertTrue(lines.get(i).contains("manifest.tsv at line " + places.get(i)), lines.get(i));
        }
        assertFalse(Files.exists(confusions()));
    }

    @Test
    void aHeaderWithoutTheColumnsIsRefused() throws Exception {
        Run run = evaluate("--manifest", manifest("path\tlabel", "word-yes-01.wav\tYES"));
        assertEquals(2, run.code());
        assertTrue(run.err().contains("\"file\" is missing") && run.err().contains("\"intent\" is missing"), run.err());
    }

    @Test
    void noiseAndItsLevelBelongTogether() throws Exception {
        Run run = evaluate("--manifest", manifest("file\tintent", "word-yes-01.wav\tYES"), "--snr", "10");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("--noise"), run.err());
    }

    @Test
    void aManifestThatIsNotThereIsNamed() {
        Run run = evaluate("--manifest", folder.resolve("none.tsv").toString());
        assertEquals(2, run.code());
        assertTrue(run.err().contains("none.tsv"), run.err());
    }
}
