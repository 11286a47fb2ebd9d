package guide.massage.hearing;

import guide.massage.language.Intent;
import guide.massage.language.PhraseBook;
import guide.massage.language.Reading;
import guide.massage.language.Slot;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * The list of sentences in the form that Vosk takes.
 *
 * <p>The recogniser makes a model of word pairs out of it. Unweighted, "a pain in my knee" and its thousands of like
 * crowd out "stop" and "no", which stand in it once: of 40 recordings of "no" none was heard. So the short phrases are
 * repeated.
 *
 * <p>The weights are judgement, helped by trials on the speech kit. Ratios count, not sizes, and every sentence costs
 * time when a recogniser is made. With
 * 1000 in place of 300 for an everyday word, 356 of the kit's 400 command words came out right in place of 346 (one
 * gate was eased in between). Of single words of pain more must come through than talk justifies.
 */
final class Grammar {
    /** Said at any time by anybody, and mostly alone. */
    private static final Set<Intent> EVERYDAY = EnumSet.of(
            Intent.STOP,
            Intent.YES,
            Intent.NO,
            Intent.NEXT,
            Intent.REPEAT,
            Intent.SKIP,
            Intent.PAUSE,
            Intent.RESUME,
            Intent.HELP,
            Intent.FINISH,
            Intent.POSITION);

    /** Said only when they are asked for. */
    private static final Set<Intent> ASKED_FOR = EnumSet.of(Intent.PLACE, Intent.SEVERITY, Intent.NUMBER);

    private static final int EVERYDAY_WORD = 1000;
    private static final int SAFETY_WORD = 300;
    private static final int ONE_WORD = 30;
    private static final int ASKED_WORD = 4;
    private static final int TWO_WORDS = 12;
    private static final int LONGEST_CRY = 3;
    private static final int CRY = 100;
    private static final int STOP = 1000;
    private static final int OTHER_WORD = 100;

    private final PhraseBook phrases;
    private final Set<String> sentences;

    Grammar(PhraseBook phrases) {
        this.phrases = phrases;
        sentences = new LinkedHashSet<>(phrases.sentences());
        phrases.vocabulary().stream()
                .filter(word -> !phrases.readings(word).isEmpty())
                .forEach(sentences::add);
    }

    /** All that is understood, the short phrases among them as often as their weight. */
    List<String> ofCommands() {
        return weighted(sentences, this::weightAsCommand);
    }

    /** Safety phrases, what they may turn into, and everything else in single words, so that it is not taken for one. */
    List<String> ofSafety() {
        Set<String> cries = sentences.stream()
                .filter(sentence -> size(sentence) == 1 && isSafety(sentence))
                .collect(Collectors.toSet());
        return weighted(
                sentences.parallelStream()
                        .filter(sentence -> size(sentence) == 1
                                || (size(sentence) <= LONGEST_CRY && isSafety(sentence))
                                || (words(sentence).stream().anyMatch(cries::contains) && !isSafety(sentence)))
                        .toList(),
                this::weightBesideCries);
    }

    private static List<String> weighted(Collection<String> sentences, ToIntFunction<String> weight) {
        return sentences.stream()
                .flatMap(sentence -> Collections.nCopies(weight.applyAsInt(sentence), sentence).stream())
                .toList();
    }

    private int weightAsCommand(String sentence) {
        // Reading thousands of long sentences would take longer than all else at start.
        if (size(sentence) > 2) {
            return 1;
        }
        List<Reading> readings = phrases.readings(sentence);
        if (readings.isEmpty()) {
            return 1;
        }
        return size(sentence) == 2 ? TWO_WORDS : weightOfWord(readings);
    }

    private static int weightOfWord(List<Reading> readings) {
        if (readings.stream().anyMatch(reading -> reading.intent().isSafety())) {
            return SAFETY_WORD;
        }
        if (readings.stream().anyMatch(Grammar::isEveryday)) {
            return EVERYDAY_WORD;
        }
        return readings.stream().map(Reading::intent).anyMatch(ASKED_FOR::contains) ? ASKED_WORD : ONE_WORD;
    }

    private static boolean isEveryday(Reading reading) {
        boolean side =
                reading.intent() == Intent.PLACE && reading.slot(Slot.SIDE).isPresent();
        return (side || EVERYDAY.contains(reading.intent()) || !(reading.intent() instanceof Intent))
                && reading.slot(Slot.PLACE).isEmpty();
    }

    private int weightBesideCries(String sentence) {
        if (size(sentence) > 1) {
            return 1;
        }
        if (!isSafety(sentence)) {
            return OTHER_WORD;
        }
        return phrases.readings(sentence).get(0).intent() == Intent.STOP ? STOP : CRY;
    }

    private boolean isSafety(String sentence) {
        return phrases.safetyReading(sentence).isPresent();
    }

    private static List<String> words(String sentence) {
        return Likeness.words(sentence);
    }

    private static int size(String sentence) {
        return words(sentence).size();
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
