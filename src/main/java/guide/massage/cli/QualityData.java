package guide.massage.cli;

import guide.massage.quality.PhrasesPart.Attested;
import guide.massage.talking.TalkScript;
import guide.massage.talking.UnreadableTalk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is measured with besides recordings: the folder {@code measurements} beside {@code voice-scripts}.
 *
 * @param vocabulary the model's list of words, which need not be there
 */
record QualityData(Path phraseTable, Path talkScript, Path vocabulary) {
    /** Blanks of this name in the script for talk take any word of the model. */
    private static final String ANY_WORD = "anyword";

    private static final int SHORTEST_WORD = 4;

    static QualityData in(Installation installation) {
        String language = "en";
        Path folder = installation.home().resolve("measurements").resolve(language);
        return new QualityData(
                folder.resolve("phrases.tsv"),
                folder.resolve("talk.txt"),
                installation.model(language).resolve("graph").resolve("words.txt"));
    }

    /** The table of what people say: an intent and a phrasing a line, with a tab between. */
    List<Attested> phrases() throws UserError {
        List<String[]> rows =
                lines(phraseTable).stream().map(line -> line.split("\t", -1)).toList();
        if (rows.isEmpty() || rows.stream().anyMatch(row -> row.length != 2)) {
            throw new UserError(phraseTable + " is damaged: each line must be an intent, a tab and a phrase.");
        }
        return rows.stream().map(row -> new Attested(row[0], row[1])).toList();
    }

    TalkScript talk() throws UserError {
        try {
            return TalkScript.read(lines(talkScript), Map.of(ANY_WORD, anyWords()));
        } catch (UnreadableTalk unreadable) {
            throw new UserError(talkScript + " cannot be used: " + unreadable.getMessage() + ".");
        }
    }

    private List<String> anyWords() throws UserError {
        return lines(vocabulary).stream()
                .map(line -> line.split(" ", -1)[0])
                .filter(word -> word.length() >= SHORTEST_WORD && word.chars().allMatch(Character::isLowerCase))
                .toList();
    }

    private static List<String> lines(Path file) throws UserError {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.toList();
        } catch (IOException unreadable) {
            throw new UserError(file + " cannot be read: fetch the program again, whole.");
        }
    }
}
