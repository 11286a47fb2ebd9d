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

/**
 * Lists the ways of saying a pattern. The recogniser makes a model of word pairs from its grammar, so it needs each
 * pair once rather than each sentence: a covering list stays small where the full list would run into thousands.
 */
final class Sentences {
    private static final String EDGE = "";

    private final Fillings fillings;
    private final Set<List<String>> shared = new HashSet<>();

    Sentences(Fillings fillings) {
        this.fillings = fillings;
    }

    /**
     * Sentences that hold every pair of neighbouring words this pattern allows, beginnings and ends included. Phrases
     * that people choose freely from, those with blanks, share their pairs; others each keep their own, so that a
     * short command is not rarer in the grammar for being part of a longer one.
     */
    List<List<String>> covering(Pattern pattern) {
        Set<List<String>> kept = new LinkedHashSet<>();
        Set<List<String>> seen = pattern.blanks().findAny().isPresent() ? shared : new HashSet<>();
        pattern.walk(start(), path -> {
            List<String> words = ((Along) path).words();
            if (seen.addAll(pairs(words))) {
                kept.add(words);
            }
        });
        return List.copyOf(kept);
    }

    /** Hands over every way of saying the phrase, with what it means. */
    void each(Phrase phrase, BiConsumer<List<String>, Reading> then) {
        phrase.written().pattern().walk(start(), path -> {
            Along said = (Along) path;
            Map<Slot, String> slots = new HashMap<>(said.slots());
            slots.putAll(phrase.set());
            then.accept(said.words(), new Reading(phrase.intent(), slots));
        });
    }

    /** The words with which the pattern can begin. */
    Set<String> firstWords(Pattern pattern) {
        Set<String> words = new HashSet<>();
        pattern.walk(new First(fillings, words), path -> {});
        return words;
    }

    /** Whether there is a way of saying it with no words at all. */
    boolean canBeSilent(Pattern pattern) {
        List<WordPath> silent = new ArrayList<>();
        pattern.walk(new First(fillings, new HashSet<>()), silent::add);
        return !silent.isEmpty();
    }

    private Along start() {
        return new Along(fillings, List.of(), Map.of());
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
    private record Along(Fillings fillings, List<String> words, Map<Slot, String> slots) implements WordPath {
        @Override
        public Optional<WordPath> take(String word) {
            List<String> more = new ArrayList<>(words);
            more.add(word);
            return Optional.of(new Along(fillings, more, slots));
        }

        @Override
        public WordPath with(Slot slot, String value) {
            Map<Slot, String> more = new HashMap<>(slots);
            more.put(slot, value);
            return new Along(fillings, words, more);
        }
    }

    /** A path that takes no word and notes which were offered. */
    private record First(Fillings fillings, Set<String> offered) implements WordPath {
        @Override
        public Optional<WordPath> take(String word) {
            offered.add(word);
            return Optional.empty();
        }

        @Override
        public WordPath with(Slot slot, String value) {
            return this;
        }
    }
}
