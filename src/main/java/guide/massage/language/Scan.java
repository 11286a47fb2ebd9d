package guide.massage.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Every phrase found anywhere in a row of words, and every phrase that had begun when the words ended.
 *
 * @param found occurrences, by their start
 * @param begun phrases of which the last words heard are a beginning, yet not all
 */
record Scan(List<String> words, List<Occurrence> found, List<Beginning> begun) {

    /**
     * A phrase whose beginning stands at the end of the words.
     *
     * @param slots what its words so far say
     */
    record Beginning(int from, Phrase phrase, Map<SlotName, String> slots) {

        /** What it will mean, however it goes on; nothing while that is open. */
        Optional<Reading> certainMeaning(Fillings fillings) {
            boolean open = phrase.written()
                    .pattern()
                    .blanks()
                    .flatMap(blank -> fillings.named(blank).slot().stream())
                    .anyMatch(slot -> !slots.containsKey(slot));
            return open ? Optional.empty() : Optional.of(phrase.meaning(slots));
        }
    }

    static Scan of(List<String> words, Fillings fillings, Map<String, List<Phrase>> byFirstWord) {
        List<Occurrence> found = new ArrayList<>();
        List<Beginning> begun = new ArrayList<>();
        for (int start = 0; start < words.size(); start++) {
            for (Phrase phrase : byFirstWord.getOrDefault(words.get(start), List.of())) {
                int from = start;
                Along along = new Along(
                        words, from, Map.of(), fillings, slots -> begun.add(new Beginning(from, phrase, slots)));
                Consumer<Along> arrived =
                        end -> found.add(new Occurrence(from, end.at(), phrase, phrase.meaning(end.slots())));
                phrase.written().pattern().walk(along, along.arriving(arrived));
            }
        }
        return new Scan(words, List.copyOf(found), begun.stream().distinct().toList());
    }

    /** Safety phrases that no longer harmless phrase holds: "stop", yet not the one in "stop listening". */
    List<Occurrence> alarms() {
        return found.stream()
                .filter(Occurrence::isSafety)
                .filter(alarm -> found.stream().noneMatch(other -> !other.isSafety() && other.swallows(alarm)))
                .toList();
    }

    /** What was found, without that which a longer phrase holds. */
    List<Occurrence> outermost() {
        return found.stream()
                .filter(inner -> found.stream().noneMatch(outer -> outer.swallows(inner)))
                .toList();
    }

    /**
     * A path along words that were heard.
     *
     * @param at how many words are used up
     * @param wanting told what is known so far when the words end where another was wanted
     */
    record Along(
            List<String> words,
            int at,
            Map<SlotName, String> slots,
            Fillings fillings,
            Consumer<Map<SlotName, String>> wanting)
            implements WordPath {
        @Override
        public Optional<WordPath> take(String word) {
            if (at == words.size()) {
                wanting.accept(slots);
                return Optional.empty();
            }
            return word.equals(words.get(at))
                    ? Optional.of(new Along(words, at + 1, slots, fillings, wanting))
                    : Optional.empty();
        }

        @Override
        public WordPath with(SlotName slot, String value) {
            Map<SlotName, String> more = new HashMap<>(slots);
            more.put(slot, value);
            return new Along(words, at, more, fillings, wanting);
        }

        Consumer<WordPath> arriving(Consumer<Along> then) {
            return path -> then.accept((Along) path);
        }
    }
}
