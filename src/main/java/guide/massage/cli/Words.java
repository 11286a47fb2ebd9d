package guide.massage.cli;

import guide.massage.hearing.SpeechModel;
import guide.massage.language.PhraseBook;
import guide.massage.language.Prompts;
import guide.massage.routine.Routine;
import guide.massage.session.Script;
import guide.massage.storage.PhraseFile;
import guide.massage.storage.Problem;
import guide.massage.storage.PromptFile;
import guide.massage.storage.RoutineLibrary;
import guide.massage.storage.UnusableScript;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Everything of one language that a session needs.
 *
 * @param phraseFile where the phrases came from
 * @param leftOut what is wrong with the routines that cannot be used
 */
record Words(Prompts prompts, PhraseBook phrases, Path phraseFile, List<Routine> routines, List<Problem> leftOut) {

    /** The scripts of a language, with the shipped routines and the user's own. */
    static Words ofInstallation(Installation installation, String language) throws UnusableScript {
        Path scripts = installation.scripts(language);
        return read(scripts, scripts.resolve("routines"), installation.user().routines(language));
    }

    /** Reads the scripts of a language, and those routines in the given folders that are in order. */
    static Words read(Path scripts, Path... routineFolders) throws UnusableScript {
        RoutineLibrary library = RoutineLibrary.load(routineFolders);
        if (library.routines().isEmpty()) {
            throw noRoutines(library, routineFolders[0]);
        }
        Path phraseFile = scripts.resolve("phrases.json");
        PhraseBook phrases = PhraseFile.read(phraseFile)
                .withRoutineNames(library.routines().stream().collect(Collectors.toMap(Routine::id, Routine::names)));
        return new Words(
                PromptFile.read(scripts.resolve("prompts.json")),
                phrases,
                phraseFile,
                library.routines(),
                library.problems());
    }

    private static UnusableScript noRoutines(RoutineLibrary library, Path folder) {
        return new UnusableScript(
                library.problems().isEmpty()
                        ? List.of(new Problem(folder, "", "there is no routine in it", "put a routine file there"))
                        : library.problems());
    }

    /** Refuses words that the model would drop in silence. */
    void checkAgainst(SpeechModel model) throws UnusableScript {
        List<Problem> unknown = PhraseFile.wordsUnknownTo(model::knows, phrases, phraseFile);
        if (!unknown.isEmpty()) {
            throw new UnusableScript(unknown);
        }
    }

    Script script() {
        return new Script(prompts, phrases::readings, routines);
    }
}
