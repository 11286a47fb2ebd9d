package guide.massage.cli;

import guide.massage.hearing.SpeechModel;
import guide.massage.routine.Routine;
import guide.massage.storage.Problem;
import guide.massage.storage.RoutineLibrary;
import guide.massage.storage.Settings;
import guide.massage.storage.SettingsFile;
import guide.massage.storage.StartingScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a starting script for a routine of the user's own. */
@Command(
        name = "new",
        description = "Writes a routine of your own to start from: short, commented, and in order.",
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    private final Installation installation;

    @Mixin
    private final Printing printing = new Printing();

    @Parameters(paramLabel = "NAME", description = "Small letters and single hyphens, such as evening-calm.")
    private String name = "";

    NewCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws Exception {
        Path file = write(new SettingsFile(installation.user().settings()).read());
        printing.print("Your routine is in " + file + ".");
        printing.print("1. Open it in any editor and change the words. Comments in it say what each field is for.");
        printing.print("2. Check it: ./run.sh check " + file);
        printing.print("3. Hear it: ./run.sh preview " + name + " --out " + name + ".wav");
        printing.print("4. Be guided by it: ./run.sh session --routine " + name);
        return 0;
    }

    private Path write(Settings settings) throws Exception {
        String language = settings.language();
        if (!StartingScript.isUsableName(name)) {
            throw new UserError("\"" + name + "\" cannot name a routine and its file: use small letters, digits and"
                    + " single hyphens, such as evening-calm.");
        }
        Path folder = installation.user().routines(language);
        Path shipped = installation.scripts(language).resolve("routines");
        checkFree(folder, shipped);
        try (SpeechModel model =
                ModelChoice.of(installation, settings, Optional.empty()).open()) {
            Path file = StartingScript.read(installation.scripts(language).resolve("new-routine.json"))
                    .write(
                            name,
                            folder,
                            installation.home().resolve("voice-scripts").resolve("routine.schema.json"));
            checkWritten(file, language, model);
            return file;
        }
    }

    private void checkFree(Path folder, Path shipped) throws UserError {
        Path file = folder.resolve(name + ".json");
        if (Files.exists(file)) {
            throw new UserError("There is a file " + file + " already: choose another name, or change that one.");
        }
        List<String> taken = RoutineLibrary.load(shipped, folder).routines().stream()
                .map(Routine::id)
                .toList();
        if (taken.contains(name)) {
            throw new UserError("There is a routine " + name + " already: choose another name.");
        }
    }

    /** A name is spoken too: one that nobody can be heard saying leaves nothing behind. */
    private void checkWritten(Path file, String language, SpeechModel model) throws Exception {
        List<Problem> problems = ScriptCheck.by(installation.scripts(language), model)
                .beside(ScriptCheck.allFiles(installation, language))
                .problemsOf(file);
        if (!problems.isEmpty()) {
            Files.delete(file);
            throw new UserError("Nothing was written, since the name \"" + name + "\" cannot be used: "
                    + problems.stream()
                            .map(problem -> problem.reason() + "; " + problem.cure() + ".")
                            .distinct()
                            .collect(Collectors.joining(" ")));
        }
    }
}
