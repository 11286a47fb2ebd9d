package guide.massage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import guide.massage.cli.Program.Run;
import guide.massage.storage.UserFolders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A very small bench with the real voice, recogniser and canceller. */
class BenchTest {
    private static final int SAID = 3;

    @TempDir
    Path folder;

    private Run bench(String... arguments) {
        return Program.run(
                new BenchCommand(new Installation(
                        Path.of("").toAbsolutePath(),
                        new UserFolders(folder.resolve("data"), folder.resolve("config")))),
                arguments);
    }

    @Test
    void measuresEveryFigureAndWritesThePage() throws Exception {
        Path stop = Path.of("src/test/resources/speech/word-stop-02.wav").toAbsolutePath();
        Path people = Files.writeString(
                folder.resolve("people.tsv"), "file\tintent\tspeaker\n" + stop + "\tSTOP\tsomebody\n");
        Path page = folder.resolve("bench.md");
        Run run = bench(
                "--utterances",
                Integer.toString(SAID),
                "--self-hours",
                "0.001",
                "--people",
                people.toString(),
                "--json",
                "--write",
                page.toString());
        assertEquals(0, run.code(), run.err());
        JsonNode figures = new JsonMapper().readTree(run.out());
        for (String name : List.of("pain_to_silence_ms", "pain_to_halt_ms", "command_to_answer_ms")) {
            for (String condition : List.of("quiet", "speaking", "music", "baseline")) {
                assertPlausible(name + " " + condition, figures.path(name).path(condition));
            }
        }
        assertTrue(figures.path("self_triggers_per_hour").isNumber());
        assertTrue(figures.path("cpu_core_share").asDouble() > 0);
        assertTrue(figures.has("rss_mb"));
        assertTrue(figures.path("start_to_first_word_ms").asDouble() > 0);
        assertTrue(figures.path("pain_to_halt_ms").path("speaking").path("n").asInt() > 0, run.out());
        assertTrue(Files.readString(page).contains("### Pain or stop to silence"));
    }

    private static void assertPlausible(String name, JsonNode figures) {
        int n = figures.path("n").asInt(-1);
        assertTrue(n >= 0 && n <= SAID, () -> name + ": " + figures);
        assertEquals(n > 0, figures.path("median").isNumber(), () -> name + ": " + figures);
        assertTrue(figures.path("median").asDouble() <= figures.path("p95").asDouble(), () -> name + ": " + figures);
    }

    @Test
    void namesWhatIsWrongWithItsOptions() {
        Run run = bench("--utterances", "0");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("--utterances is a whole number from 1 up, not 0."), run.err());
    }
}
