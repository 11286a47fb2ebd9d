package guide.massage.storage;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import guide.massage.language.PhraseBook;
import guide.massage.language.PhraseScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Reads a phrase file: what is understood, in one language. */
public final class PhraseFile {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private PhraseFile() {}

    /** The phrases of this file, ready for use; every fault of the file is told in one exception. */
    public static PhraseBook read(Path file) throws UnusableScript {
        PhraseProblems problems = new PhraseProblems(file);
        return read(file, problems, new PhraseNames.Known(new PhraseNodes(problems), problems));
    }

    /** The same for a file made for something else, which names its own intents and slots. */
    public static PhraseBook readWithOwnNames(Path file) throws UnusableScript {
        PhraseProblems problems = new PhraseProblems(file);
        return read(file, problems, new PhraseNames.Any(problems));
    }

    private static PhraseBook read(Path file, PhraseProblems problems, PhraseNames names) throws UnusableScript {
        JsonNode root = tree(file, problems);
        problems.throwIfAny();
        PhraseScript script = new PhraseReader(problems, names).script(root);
        problems.throwIfAny();
        new PhraseCheck(problems, names).check(script);
        problems.throwIfAny();
        return new PhraseBook(script);
    }

    /** A problem for every place of the file that uses a word which the speech model does not know. */
    public static List<Problem> wordsUnknownTo(Predicate<String> model, PhraseBook book, Path file) {
        return book.vocabulary().stream()
                .filter(model.negate())
                .flatMap(word -> book.writtenWith(word).stream()
                        .map(written -> new Problem(
                                file,
                                written.place(),
                                "the speech model does not know the word \"" + word + "\" of \"" + written.text()
                                        + "\"",
                                "say it with another word, and list \"" + word
                                        + "\" under aliases for those who type")))
                .toList();
    }

    private static JsonNode tree(Path file, PhraseProblems problems) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (JsonProcessingException malformed) {
            problems.add(place(malformed.getLocation()), malformed.getOriginalMessage(), "mend the JSON there");
        } catch (IOException unreadable) {
            problems.add("", "the file cannot be read", "check that it exists, is UTF-8 text and may be read");
        }
        return JSON.missingNode();
    }

    private static String place(JsonLocation location) {
        return "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
