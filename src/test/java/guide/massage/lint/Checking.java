package guide.massage.lint;

import guide.massage.routine.Routine;
import guide.massage.speaking.PronouncingDictionary;
import guide.massage.speaking.VoiceUnavailable;
import guide.massage.storage.CheckWordsFile;
import guide.massage.storage.PhraseFile;
import guide.massage.storage.Problem;
import guide.massage.storage.PromptFile;
import guide.massage.storage.RoutineReader;
import guide.massage.storage.UnusableScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The linter with the words that ship, the dictionary of the voice and the vocabulary of the speech model. */
final class Checking {
    static final Path SCRIPTS = Path.of("voice-scripts/en");

    private final Linter linter;
    private final RoutineReader reader = new RoutineReader();

    Checking() {
        try {
            linter = new Linter(new Yardstick(
                    PhraseFile.read(SCRIPTS.resolve("phrases.json")),
                    PromptFile.read(SCRIPTS.resolve("prompts.json")),
                    CheckWordsFile.read(SCRIPTS.resolve("check-words.json")),
                    vocabulary()::contains,
                    PronouncingDictionary.load()::phones));
        } catch (UnusableScript | VoiceUnavailable | IOException missing) {
            throw new AssertionError(missing);
        }
    }

    static Set<String> vocabulary() throws IOException {
        return Files.readAllLines(Path.of("models/massage-en/graph/words.txt")).stream()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .collect(Collectors.toSet());
    }

    List<Problem> routine(Path file) {
        return routineBeside(file, List.of());
    }

    List<Problem> routineBeside(Path file, List<Routine> others) {
        try {
            return linter.problemsOf(reader.draft(file), others);
        } catch (UnusableScript unusable) {
            return unusable.problems();
        }
    }

    List<Problem> prompts(Path file) {
        try {
            return linter.problemsOf(PromptFile.draft(file));
        } catch (UnusableScript unusable) {
            return unusable.problems();
        }
    }

    List<Problem> phrases(Path file) {
        try {
            return linter.problemsOf(file, PhraseFile.read(file));
        } catch (UnusableScript unusable) {
            return unusable.problems();
        }
    }
}
