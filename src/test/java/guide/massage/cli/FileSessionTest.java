package guide.massage.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.audio.Pcm;
import guide.massage.audio.WavFile;
import guide.massage.audio.WavWriter;
import guide.massage.cli.Program.Run;
import guide.massage.storage.UserFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions with files for ears and mouth, their journals, and replays, all with the real recogniser and voice. */
class FileSessionTest {
    private static final Path DEMO = Path.of("voice-scripts/en/demo");

    @TempDir
    Path folder = Path.of("");

    private Path microphone = Path.of("");
    private Path speaker = Path.of("");

    /** The try-out is passed, one question of the screening is answered, then somebody says stop, twice. */
    @BeforeEach
    void record() throws Exception {
        microphone = folder.resolve("people.wav");
        speaker = folder.resolve("assistant.wav");
        WavWriter.write(
                microphone,
                Pcm.join(List.of(
                        silence(19),
                        said("stop"),
                        silence(27),
                        said("no-ill"),
                        silence(8),
                        said("stop"),
                        silence(5),
                        said("stop"),
                        silence(2))));
    }

    private static Pcm silence(int seconds) {
        return Pcm.silence(Duration.ofSeconds(seconds));
    }

    private static Pcm said(String name) throws Exception {
        return WavFile.read(DEMO.resolve(name + ".wav"));
    }

    private Run session(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--routine",
                "relaxing-back",
                "--mic",
                microphone.toString(),
                "--speaker",
                speaker.toString(),
                "--fast"));
        arguments.addAll(List.of(more));
        return Program.run(new SessionCommand(installation()), arguments.toArray(String[]::new));
    }

    private Installation installation() {
        return new Installation(
                Path.of("").toAbsolutePath(), new UserFolders(folder.resolve("data"), folder.resolve("config")));
    }

    private List<Path> journals() throws IOException {
        Path journals = installation().user().journals();
        try (Stream<Path> files = Files.list(journals)) {
            return files.toList();
        }
    }

    @Test
    void theSameFileGivesTheSameTranscriptAndTheSameSound() throws IOException {
        Run first = session();
        byte[] sound = Files.readAllBytes(speaker);
        assertEquals(0, first.code(), first.err());
        assertTrue(first.out().contains("\"stop\"") && first.out().contains("\"no\""), first.out());
        Files.delete(speaker);
        assertEquals(first.out(), session().out());
        assertArrayEquals(sound, Files.readAllBytes(speaker));
    }

    @Test
    void theJournalOfANormalEndIsDeleted() throws IOException {
        session();
        assertEquals(List.of(), journals());
    }

    @Test
    void aKeptJournalIsPrivateAndReplaysTheTranscriptWithoutTheScreening() throws IOException {
        Run session = session("--keep");
        Path journal = journals().get(0);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(journal)));
        assertFalse(Files.readString(journal).contains("\"no\""), "an answer of the screening was written down");

        Run replay = Program.run(new ReplayCommand(installation()), journal.toString());
        assertEquals(0, replay.code(), replay.err());
        List<String> lines = session.lines();
        int screening = lines.indexOf(lines.stream()
                .filter(line -> line.endsWith("state  screening"))
                .findFirst()
                .orElseThrow());
        assertEquals(lines.subList(0, screening + 1), replay.lines().subList(0, screening + 1));
        assertTrue(replay.out().contains("ends: not today"), replay.out());
    }

    @Test
    void afterTheEndOfTheFileTheRoomIsSilentForTheTimeGiven() throws Exception {
        WavWriter.write(microphone, silence(3));
        Run run = session("--tail", "7");
        assertTrue(run.out().contains("00:10.") && run.out().contains("ends: closed"), run.out());
        assertEquals(10, WavFile.read(speaker).length().toSeconds());
    }
}
