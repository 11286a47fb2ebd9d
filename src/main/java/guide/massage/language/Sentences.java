package guide.massage.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Lists the ways of saying a pattern. The recogniser makes a model of word pairs from its grammar, so it needs each
 * pair rather than each sentence: a covering list stays small where the full list would run into hundreds of thousands.
 *
 * <p>Parts are mere wording and appear in many patterns, so their ways are not multiplied with the values of slots:
 * the first way of each part goes with every value, the others with the first value only.
 */
final class Sentences {
    private static final String EDGE = "";

    private final List<Fillings> samples;
    private final Set<List<String>> shared = new HashSet<>();

    Sentences(Fillings fillings) {
        this.samples = fillings.samples();
    }

    /**
     * Sentences that together hold the pairs of neighbouring words this pattern allows, beginnings and ends included.
     * Patterns with blanks share their pairs; the others each keep their own, so that a short command is not rarer in
     * the grammar for being part of a longer one.
     */
    List<List<String>> covering(Pattern pattern) {
        Set<List<String>> kept = new LinkedHashSet<>();
        Set<List<String>> seen = pattern.blanks().findAny().isPresent() ? shared : new HashSet<>();
        walk(pattern, said -> {
            if (seen.addAll(pairs(said.words()))) {
                kept.add(said.words());
            }
        });
        return List.copyOf(kept);
    }

    /** Hands over the ways of saying the phrase, each with what it means. */
    void each(Phrase phrase, BiConsumer<List<String>, Reading> then) {
        walk(phrase.written().pattern(), said -> then.accept(said.words(), phrase.meaning(said.slots())));
    }

    private void walk(Pattern pattern, Consumer<Said> then) {
        List<Fillings> needed = pattern.blanks().findAny().isPresent() ? samples : samples.subList(0, 1);
        needed.forEach(sample -> pattern.walk(new Said(sample, List.of(), Map.of()), path -> then.accept((Said) path)));
    }

    private static List<List<String>> pairs(List<String> words) {
        List<List<String>> pairs = new ArrayList<>();
        String before = EDGE;
        for (String word : words) {
            pairs.add(List.of(before, word));
            before = word;
        }
        pairs.add(List.of(before, EDGE));
        return pairs;
    }

    /** A path that takes every word and keeps it. */
    private record Said(Fillings fillings, List<String> words, Map<SlotName, String> slots) implements WordPath {
        @Override
        public Optional<WordPath> take(String word) {
            List<String> more = new ArrayList<>(words);
            more.add(word);
            return Optional.of(new Said(fillings, more, slots));
        }

        @Override
        public WordPath with(SlotName slot, String value) {
            Map<SlotName, String> more = new HashMap<>(slots);
            more.put(slot, value);
            return new Said(fillings, words, more);
        }
    }
}
