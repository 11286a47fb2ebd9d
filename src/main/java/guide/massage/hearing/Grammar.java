package guide.massage.hearing;

import java.util.Collection;
import java.util.stream.Collectors;

/** The list of sentences in the form that Vosk takes. */
final class Grammar {
    private Grammar() {}

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
