package guide.massage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.cli.Program.Run;
import guide.massage.hearing.ModelCopy;
import guide.massage.storage.UserFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model other than the embedded one, named on the command line or in the settings, in every command that listens. */
class OtherModelTest {
    private static final Path EMBEDDED = Path.of("models/massage-en");
    private static final String YES =
            Path.of("src/test/resources/speech/word-yes-01.wav").toString();

    @TempDir
    Path folder;

    private Path other;
    private Path fixed;

    @BeforeEach
    void copies() throws IOException {
        other = ModelCopy.withWordsInsideTheGraph(ModelCopy.into(folder.resolve("other")));
        fixed = ModelCopy.into(folder.resolve("fixed"));
        Files.createFile(fixed.resolve("graph/HCLG.fst"));
    }

    private Installation installation() {
        return new Installation(
                Path.of("").toAbsolutePath(), new UserFolders(folder.resolve("data"), folder.resolve("config")));
    }

    private void set(Path model) throws IOException {
        Path settings = Files.createDirectories(folder.resolve("config")).resolve("settings.json");
        Files.writeString(settings, "{\"model\": \"" + model + "\"}");
    }

    private Run hear(String... arguments) {
        return Program.run(new HearCommand(installation()), arguments);
    }

    private Run evaluate(String... arguments) throws IOException {
        Path manifest = Files.writeString(
                folder.resolve("manifest.tsv"), "file\tintent\n" + Path.of(YES).toAbsolutePath() + "\tYES\n");
        String[] all = Stream.concat(
                        Stream.of(
                                "--manifest",
                                manifest.toString(),
                                "--confusions",
                                folder.resolve("confusions").toString()),
                        Stream.of(arguments))
                .toArray(String[]::new);
        return Program.run(new EvaluateCommand(installation()), all);
    }

    private Run session(String... arguments) {
        String out = folder.resolve("out.wav").toString();
        String[] all = Stream.concat(
                        Stream.of("--mic", YES, "--speaker", out, "--fast", "--tail", "1"), Stream.of(arguments))
                .toArray(String[]::new);
        return Program.run(new SessionCommand(installation()), all);
    }

    private Run demo(String... arguments) {
        String[] all = Stream.concat(
                        Stream.of("--out", folder.resolve("demo.wav").toString()), Stream.of(arguments))
                .toArray(String[]::new);
        return Program.run(new DemoCommand(installation()), all);
    }

    private static void refused(Run run) {
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().contains("static graph (graph/HCLG.fst)"), run.err());
    }

    @Test
    void aModelWithItsListOfWordsInsideTheGraphListens() throws Exception {
        String model = other.toString();
        assertTrue(hear("--model", model, YES).out().contains("YES  accepted"));
        Run evaluated = evaluate("--model", model);
        assertEquals(0, evaluated.code(), evaluated.err());
        Run held = session("--model", model);
        assertEquals(0, held.code(), held.err());
    }

    @Test
    void theModelOfTheSettingsListensInEveryCommandAndTheOptionGoesBeforeIt() throws Exception {
        set(fixed);
        refused(hear(YES));
        refused(evaluate());
        refused(session());
        refused(demo());
        refused(Program.run(new CheckCommand(installation())));
        refused(Program.run(new NewCommand(installation()), "evening-calm"));
        assertFalse(Files.exists(installation().user().routines("en").resolve("evening-calm.json")));
        assertEquals(0, hear("--model", other.toString(), YES).code());
        assertEquals(0, hear("--model", EMBEDDED.toString(), YES).code());
        set(other);
        assertTrue(hear(YES).out().contains("YES  accepted"));
    }

    @Test
    void aStaticGraphIsRefusedInEveryCommand() throws Exception {
        String model = fixed.toString();
        refused(hear("--model", model, YES));
        refused(evaluate("--model", model));
        refused(session("--model", model));
        refused(demo("--model", model));
    }

    @Test
    void aRelativeModelOfTheSettingsIsMeantFromTheProgramsFolder() throws Exception {
        set(Path.of("models/massage-en"));
        assertEquals(0, hear(YES).code());
    }
}
