package guide.massage.cli;

import guide.massage.hearing.SpeechModel;
import guide.massage.language.PhraseBook;
import guide.massage.session.Script;
import guide.massage.storage.PhraseFile;
import guide.massage.storage.Problem;
import guide.massage.storage.Settings;
import guide.massage.storage.SettingsFile;
import guide.massage.storage.UnusableScript;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is listened for where no session runs.
 *
 * @param file where the phrases came from
 * @param usual the model that is used unless another is named
 * @param script what sessions are made of; empty with a phrase file made for anything else
 */
record Listened(PhraseBook phrases, Path file, ModelChoice usual, Optional<Script> script) {

    /** The phrases of a file made for anything, or those of the sessions. */
    static Listened of(Installation installation, Optional<Path> phraseFile) throws Exception {
        Settings settings = new SettingsFile(installation.user().settings()).read();
        ModelChoice usual = ModelChoice.of(installation, settings, Optional.empty());
        if (phraseFile.isPresent()) {
            Path file = phraseFile.get();
            return new Listened(PhraseFile.readWithOwnNames(file), file, usual, Optional.empty());
        }
        Words words = Words.ofInstallation(installation, settings.language());
        return new Listened(words.phrases(), words.phraseFile(), usual, Optional.of(words.script()));
    }

    /** Whether words would move a session in which no question is open; all would that no session knows. */
    Predicate<String> moves() {
        return script.<Predicate<String>>map(Moves::new).orElse(words -> true);
    }

    /**
     * Loads a model, after a trial in a process of its own if it is not the usual one that came with the program, and
     * refuses one that lacks words of the phrases.
     */
    SpeechModel open(Path folder) throws Exception {
        SpeechModel model = (folder.equals(usual.folder()) ? usual : new ModelChoice(folder, false)).open();
        List<Problem> unknown = PhraseFile.wordsUnknownTo(model::knows, phrases, file);
        if (!unknown.isEmpty()) {
            model.close();
            throw new UnusableScript(unknown);
        }
        return model;
    }
}
