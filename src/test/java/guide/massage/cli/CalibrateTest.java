package guide.massage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.cli.Program.Run;
import guide.massage.hearing.EarSettings;
import guide.massage.hearing.Gates;
import guide.massage.hearing.ModelCopy;
import guide.massage.storage.GateTable;
import guide.massage.storage.GatesFile;
import guide.massage.storage.UserFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search over a single gate on three recordings, with a copy of the embedded model. */
class CalibrateTest {
    private static final Path SPEECH = Path.of("src/test/resources/speech").toAbsolutePath();

    /** Whose names fall into the half that tunes, and into the half that judges. */
    private static final String TUNER = "clara";

    private static final String JUDGE = "anna";

    @TempDir
    Path folder;

    private Run calibrate(String... arguments) {
        return Program.run(
                new CalibrateCommand(new Installation(
                        Path.of("").toAbsolutePath(),
                        new UserFolders(folder.resolve("data"), folder.resolve("config")))),
                arguments);
    }

    private String manifest(String... speakers) throws IOException {
        StringBuilder table = new StringBuilder("file\tintent\tspeaker\n");
        for (String speaker : speakers) {
            table.append(SPEECH.resolve("word-stop-02.wav") + "\tSTOP\t" + speaker + "\n");
            table.append(SPEECH.resolve("word-yes-01.wav") + "\tYES\t" + speaker + "\n");
            table.append(SPEECH.resolve("word-yes-01.wav") + "\t\t" + speaker + "\n");
        }
        return Files.writeString(folder.resolve("manifest.tsv"), table).toString();
    }

    @Test
    void theGatesAreWrittenBesideTheModelWithTheFiguresOfBothHalves() throws Exception {
        Path model = ModelCopy.into(folder.resolve("model"));
        Run run =
                calibrate("--manifest", manifest(TUNER, JUDGE), "--model", model.toString(), "--gates", "quietAround");
        assertEquals(0, run.code(), run.err());
        assertEquals(
                3,
                run.lines().stream()
                        .filter(line -> line.matches("(as it was|quietAround .*): cost.*"))
                        .count());
        GateTable table = GatesFile.beside(model)
                .read(Gates.values(EarSettings.measured()).keySet());
        assertEquals(3, table.measured().size());
        table.measured()
                .forEach(line -> assertTrue(line.contains(" of 2; 0 false moves, 1 answers nobody asked for, "), line));
        assertEquals("model v0", table.model());
        assertTrue(table.gates().containsKey("quietAround"), table.toString());
        assertEquals(Optional.empty(), ModelGates.of(model).remark());
    }

    @Test
    void oneHalfOfTheSpeakersIsNotEnough() throws Exception {
        Run run = calibrate("--manifest", manifest(TUNER));
        assertEquals(2, run.code());
        assertTrue(run.err().contains("too few speakers"), run.err());
    }

    @Test
    void aGateThatIsNoneIsNamedWithThoseThatAre() throws Exception {
        Run run = calibrate("--manifest", manifest(TUNER, JUDGE), "--gates", "likeEnough,colour");
        assertEquals(2, run.code());
        for (String part : List.of("no gate colour", "likeEnough")) {
            assertTrue(run.err().contains(part), run.err());
        }
    }
}
