package guide.massage.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that the recogniser found in one utterance, with its times.
 *
 * <p>Vosk answers in a small fixed JSON; two expressions read it, so that this package needs no JSON library.
 */
record Decoded(List<Word> words) {
    /** Times in seconds since the recogniser was made; confidence from 0 to 1 among the words of the grammar. */
    record Word(String word, double start, double end, double confidence) {}

    private static final Pattern WORD = Pattern.compile("\\{\\s*\"conf\" : ([0-9.eE+-]+),\\s*\"end\" : ([0-9.eE+-]+),"
            + "\\s*\"start\" : ([0-9.eE+-]+),\\s*\"word\" : \"([^\"]*)\"\\s*}");
    private static final Pattern PARTIAL = Pattern.compile("\"partial\" : \"([^\"]*)\"");

    Decoded {
        words = List.copyOf(words);
    }

    /** Reads a result; nothing recognised, and the empty answer of a failure inside the library, give no words. */
    static Decoded result(String json) {
        List<Word> words = new ArrayList<>();
        Matcher found = WORD.matcher(json);
        while (found.find()) {
            words.add(new Word(found.group(4), number(found, 3), number(found, 2), number(found, 1)));
        }
        return new Decoded(words);
    }

    /** The words of a partial result, empty if there are none yet. */
    static String partial(String json) {
        Matcher found = PARTIAL.matcher(json);
        return found.find() ? found.group(1) : "";
    }

    private static double number(Matcher found, int group) {
        return Double.parseDouble(found.group(group));
    }

    /** These words and then those of a later result. */
    Decoded and(Decoded later) {
        return new Decoded(Stream.concat(words.stream(), later.words().stream()).toList());
    }

    String text() {
        return words.stream().map(Word::word).collect(Collectors.joining(" "));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    double start() {
        return words.get(0).start();
    }

    double end() {
        return words.get(words.size() - 1).end();
    }

    /** The lowest confidence of a word: a phrase is as sure as its least sure word. */
    double confidence() {
        return words.stream().mapToDouble(Word::confidence).min().orElse(0);
    }

    /** This result on a clock that showed {@code seconds} when the recogniser was made. */
    Decoded later(double seconds) {
        return new Decoded(words.stream()
                .map(w -> new Word(w.word(), w.start() + seconds, w.end() + seconds, w.confidence()))
                .toList());
    }
}
