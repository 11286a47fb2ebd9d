package guide.massage.hearing;

import guide.massage.language.PhraseBook;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The list of sentences in the form that Vosk takes. */
final class Grammar {
    /**
     * The recogniser makes a model of word pairs out of the list. Unweighted, "a pain in my knee" and its thousands of
     * like crowd out "stop" and "no", which stand in it once: of 40 recordings of "no" none was heard.
     */
    private static final int ONE_WORD = 150;

    private static final int TWO_WORDS = 30;

    private Grammar() {}

    /** The sentences of the book, the short phrases among them as often as their weight. */
    static List<String> weighted(PhraseBook phrases) {
        return phrases.sentences().stream()
                .flatMap(sentence -> Collections.nCopies(weight(phrases, sentence), sentence).stream())
                .toList();
    }

    private static int weight(PhraseBook phrases, String sentence) {
        int words = Likeness.words(sentence).size();
        if (words > 2 || phrases.readings(sentence).isEmpty()) {
            return 1;
        }
        return words == 1 ? ONE_WORD : TWO_WORDS;
    }

    static String json(Collection<String> sentences) {
        return sentences.stream().map(Grammar::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String sentence) {
        if (sentence.chars().anyMatch(c -> c == '"' || c == '\\' || c < ' ')) {
            throw new IllegalArgumentException("Not the words of a sentence: " + sentence);
        }
        return '"' + sentence + '"';
    }
}
