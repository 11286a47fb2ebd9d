package guide.massage.cli;

import guide.massage.hearing.SpeechModel;
import guide.massage.lint.Linter;
import guide.massage.lint.Yardstick;
import guide.massage.routine.Routine;
import guide.massage.speaking.PronouncingDictionary;
import guide.massage.speaking.VoiceUnavailable;
import guide.massage.storage.CheckWordsFile;
import guide.massage.storage.PhraseFile;
import guide.massage.storage.Problem;
import guide.massage.storage.PromptFile;
import guide.massage.storage.RoutineDraft;
import guide.massage.storage.RoutineReader;
import guide.massage.storage.ScriptKind;
import guide.massage.storage.UnusableScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Checks script files of one language against each other, the speech model and the rules. */
final class ScriptCheck {
    private static final String ENDING = ".json";

    private final RoutineReader reader = new RoutineReader();
    private final Linter linter;
    /** Those checked so far, and those that are there already. */
    private final Map<Path, Routine> seen = new LinkedHashMap<>();

    private final Map<Path, Routine> there = new LinkedHashMap<>();

    private ScriptCheck(Linter linter) {
        this.linter = linter;
    }

    /**
     * A check by the scripts of a language.
     *
     * @throws UnusableScript when the phrases, prompts or words to check by are faulty themselves
     */
    static ScriptCheck by(Path scripts, Predicate<String> modelKnows) throws UnusableScript, VoiceUnavailable {
        return new ScriptCheck(new Linter(new Yardstick(
                PhraseFile.read(scripts.resolve("phrases.json")),
                PromptFile.read(scripts.resolve("prompts.json")),
                CheckWordsFile.read(scripts.resolve("check-words.json")),
                modelKnows,
                PronouncingDictionary.load()::phones)));
    }

    /** The same, by the words of a loaded speech model. */
    static ScriptCheck by(Path scripts, SpeechModel model) throws UnusableScript, VoiceUnavailable {
        return by(scripts, model::knows);
    }

    /** Every script that ships with the language, and the user's own routines. */
    static List<Path> allFiles(Installation installation, String language) throws UnusableScript {
        Path scripts = installation.scripts(language);
        List<Path> files = new ArrayList<>(List.of(scripts.resolve("phrases.json"), scripts.resolve("prompts.json")));
        files.addAll(scriptsIn(scripts.resolve("routines")));
        files.addAll(scriptsIn(installation.user().routines(language)));
        return files;
    }

    private static List<Path> scriptsIn(Path folder) throws UnusableScript {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            String cure = "check that it is a folder, and its permissions";
            throw new UnusableScript(List.of(new Problem(folder, "", "the folder cannot be listed", cure)));
        }
    }

    /**
     * Lets the routines of these files count as there already. A checked routine of the same id is taken for another
     * version of one of them.
     */
    ScriptCheck beside(List<Path> files) {
        files.forEach(this::noteIfReadable);
        return this;
    }

    /** What cannot be read is left out of sessions too, and takes nobody's name. */
    private void noteIfReadable(Path file) {
        try {
            note(reader.draft(file), there);
        } catch (UnusableScript leftOut) {
            there.remove(normal(file));
        }
    }

    /** All problems of a file; those of routines against what was seen before. */
    List<Problem> problemsOf(Path file) {
        try {
            return switch (ScriptKind.of(file)) {
                case PHRASES -> linter.problemsOf(file, PhraseFile.read(file));
                case PROMPTS -> linter.problemsOf(PromptFile.draft(file));
                case ROUTINE -> problemsOfRoutine(reader.draft(file));
            };
        } catch (UnusableScript unusable) {
            return unusable.problems();
        }
    }

    private List<Problem> problemsOfRoutine(RoutineDraft draft) {
        Stream<Routine> others =
                Stream.concat(seen.values().stream(), there.values().stream().filter(other -> !other.id()
                        .equals(draft.routine().id())));
        List<Problem> problems = linter.problemsOf(draft, others.toList());
        note(draft, seen);
        return problems;
    }

    private static void note(RoutineDraft draft, Map<Path, Routine> shelf) {
        if (draft.isSound()) {
            shelf.put(normal(draft.file()), draft.routine());
        }
    }

    private static Path normal(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
