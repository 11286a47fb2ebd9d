package guide.massage.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the recogniser made of one utterance: its hypotheses, the likeliest first, with its times.
 *
 * <p>Vosk answers in a small fixed JSON; a few expressions read it, so that this package needs no JSON library.
 */
record Decoded(List<Hypothesis> hypotheses) {
    /** Times in seconds since the recogniser was made. */
    record Word(String word, double start, double end) {}

    /**
     * Words that may have been said.
     *
     * @param score logarithm of how likely the sound is with these words, grammar included; two that were made of the
     *     same sound can be compared
     */
    record Hypothesis(List<Word> words, double score) {
        Hypothesis {
            words = List.copyOf(words);
        }

        String text() {
            return words.stream().map(Word::word).collect(Collectors.joining(" "));
        }
    }

    private static final Pattern HYPOTHESIS = Pattern.compile(
            "\\{\\s*\"confidence\" : ([-0-9.eE+]+),\\s*(?:\"result\" : \\[(.*?)],\\s*)?\"text\" : \"[^\"]*\"",
            Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile(
            "\\{\\s*\"end\" : ([0-9.eE+-]+)," + "\\s*\"start\" : ([0-9.eE+-]+),\\s*\"word\" : \"([^\"]*)\"\\s*}");
    private static final Pattern PARTIAL = Pattern.compile("\"partial\" : \"([^\"]*)\"");
    private static final Hypothesis NOTHING = new Hypothesis(List.of(), 0);

    Decoded {
        hypotheses = List.copyOf(hypotheses);
    }

    /** Nothing heard of nothing. */
    static Decoded nothing() {
        return new Decoded(List.of());
    }

    /** Reads a result; the empty answer of a failure inside the library gives no words. */
    static Decoded result(String json) {
        List<Hypothesis> hypotheses = new ArrayList<>();
        Matcher found = HYPOTHESIS.matcher(json);
        while (found.find()) {
            String words = found.group(2) == null ? "" : found.group(2);
            hypotheses.add(new Hypothesis(words(words), number(found, 1)));
        }
        return new Decoded(hypotheses);
    }

    private static List<Word> words(String json) {
        List<Word> words = new ArrayList<>();
        Matcher found = WORD.matcher(json);
        while (found.find()) {
            words.add(new Word(found.group(3), number(found, 2), number(found, 1)));
        }
        return words;
    }

    /** The words of a partial result, empty if there are none yet. */
    static String partial(String json) {
        Matcher found = PARTIAL.matcher(json);
        return found.find() ? found.group(1) : "";
    }

    private static double number(Matcher found, int group) {
        return Double.parseDouble(found.group(group));
    }

    /** The likeliest words of this stretch of sound and then those of the next. */
    Decoded and(Decoded later) {
        return new Decoded(List.of(new Hypothesis(
                Stream.concat(words().stream(), later.words().stream()).toList(), score() + later.score())));
    }

    private Hypothesis best() {
        return hypotheses.isEmpty() ? NOTHING : hypotheses.get(0);
    }

    List<Word> words() {
        return best().words();
    }

    String text() {
        return best().text();
    }

    /** Of the likeliest words. */
    double score() {
        return best().score();
    }

    boolean isEmpty() {
        return words().isEmpty();
    }

    double start() {
        return words().get(0).start();
    }

    double end() {
        return words().get(words().size() - 1).end();
    }

    /** The likeliest words after the last pause between two that is so many seconds long; none without one. */
    Decoded afterPause(double seconds) {
        return IntStream.range(1, words().size())
                .filter(i -> words().get(i).start() - words().get(i - 1).end() >= seconds)
                .mapToObj(i -> from(words().get(i).start()))
                .reduce(nothing(), (earlier, later) -> later);
    }

    /** The likeliest words that begin so many seconds after the recogniser was made or later. */
    Decoded from(double seconds) {
        return new Decoded(List.of(new Hypothesis(
                words().stream().filter(word -> word.start() >= seconds).toList(), score())));
    }

    /** This result on a clock that showed {@code seconds} when the recogniser was made. */
    Decoded later(double seconds) {
        return new Decoded(hypotheses.stream()
                .map(hypothesis -> new Hypothesis(
                        hypothesis.words().stream()
                                .map(w -> new Word(w.word(), w.start() + seconds, w.end() + seconds))
                                .toList(),
                        hypothesis.score()))
                .toList());
    }
}
