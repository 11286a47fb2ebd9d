package guide.massage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.audio.WavWriter;
import guide.massage.cli.Program.Run;
import guide.massage.storage.UserFolders;
import guide.massage.talking.Music;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of results, from a small kit of real recordings. */
class QualityTest {
    private static final Path SPEECH = Path.of("src/test/resources/speech");

    @TempDir
    Path folder;

    private Run quality(String... more) {
        List<String> arguments = new ArrayList<>(List.of("--kit", folder.toString()));
        arguments.addAll(List.of(more));
        return Program.run(
                new QualityCommand(new Installation(
                        Path.of("").toAbsolutePath(),
                        new UserFolders(folder.resolve("data"), folder.resolve("config")))),
                arguments.toArray(String[]::new));
    }

    private void kit(String... rows) throws Exception {
        for (String kind : List.of("words", "talk", "noise")) {
            Files.createDirectories(folder.resolve(kind));
        }
        copy("word-stop-02", "words/stop-1.wav");
        copy("talk-so013340378", "talk/one.wav");
        WavWriter.write(folder.resolve("noise/hum.wav"), Music.piece(1, Duration.ofSeconds(2)));
        Files.writeString(folder.resolve("manifest.tsv"), "file\ttext\tspeaker\n" + String.join("\n", rows) + "\n");
    }

    private void copy(String recording, String name) throws IOException {
        Files.copy(SPEECH.resolve(recording + ".wav"), folder.resolve(name));
    }

    @Test
    void thePageTellsTargetsFiguresAndWhatWasMeasuredWith() throws Exception {
        kit("words/stop-1.wav\tstop\ta", "talk/one.wav\tsomething\tb", "noise/hum.wav\t\t");
        Path page = folder.resolve("page.md");
        Run run = quality("--only", "WORDS,PEOPLE", "--page", page.toString());
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.out());
        String text = Files.readString(page);
        for (String part : List.of(
                "| words as commands, quiet | ≥ 98 % of the ceiling | 100.0 % (1, ceiling 1, of 1)",
                "| talk of people: hushes | ≤ 20 an hour |",
                "1 words, 1 sentences of talk, 1 noises",
                "vosk-",
                "CRC-32")) {
            assertTrue(text.contains(part), text);
        }
        assertFalse(text.contains(folder.toString()), text);
        assertFalse(text.contains("| talk: hushes"), text);
        assertTrue(run.err().contains("words: 1 of 1"), run.err());
    }

    @Test
    void everythingWrongWithAKitIsToldAtOnce() throws Exception {
        kit("words/gone.wav\tstop\ta", "talk/one.wav");
        Run run = quality();
        assertEquals(2, run.code());
        assertTrue(run.err().contains("line 2: there is no file"), run.err());
        assertTrue(run.err().contains("line 3: there are 1 columns"), run.err());
    }

    @Test
    void aFolderThatIsNoKitIsNamed() {
        Run run = quality();
        assertEquals(2, run.code());
        assertTrue(run.err().contains("manifest.tsv cannot be read"), run.err());
    }

    @Test
    void aPageThatCannotBeWrittenIsRefusedBeforehand() throws Exception {
        kit("words/stop-1.wav\tstop\ta", "noise/hum.wav\t\t");
        Run run = quality("--page", folder.resolve("no/such/page.md").toString());
        assertEquals(2, run.code());
        assertTrue(run.err().contains("make its folder first"), run.err());
    }
}
