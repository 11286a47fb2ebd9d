package guide.massage.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What may stand in the blanks of patterns, by the name of the blank. */
public record Fillings(Map<String, Filling> byName) {
    private static final Filling NOTHING = new Filling(Optional.empty(), List.of());

    public Fillings {
        byName = Map.copyOf(byName);
    }

    /** The filling of that name; one that matches nothing where there is none. */
    public Filling named(String name) {
        return byName.getOrDefault(name, NOTHING);
    }

    /** Whether there is a way of saying the pattern without any word. */
    public boolean allowSilence(Pattern pattern) {
        List<WordPath> silent = new ArrayList<>();
        pattern.walk(new Openings(this, new HashSet<>()), silent::add);
        return !silent.isEmpty();
    }

    /**
     * Smaller fillings that cover these: one with every value of every slot and the first way of every part, and one
     * for each further way, in which slots have their first value.
     */
    List<Fillings> samples() {
        int ways = byName.values().stream()
                .filter(Filling::isPart)
                .mapToInt(part -> part.values().size())
                .max()
                .orElse(1);
        List<Fillings> samples = new ArrayList<>();
        for (int way = 0; way < ways; way++) {
            samples.add(sample(way));
        }
        return samples;
    }

    private Fillings sample(int way) {
        Map<String, Filling> sample = new HashMap<>(byName);
        sample.replaceAll(
                (name, filling) -> filling.isPart() || way > 0 ? filling.only(filling.isPart() ? way : 0) : filling);
        return new Fillings(sample);
    }

    /** The same fillings, with more values for every blank that fills the slot. */
    Fillings withMore(Slot slot, List<Value> values) {
        Map<String, Filling> more = new HashMap<>(byName);
        more.replaceAll(
                (name, filling) -> filling.slot().equals(Optional.of(slot)) ? filling.withMore(values) : filling);
        return new Fillings(more);
    }

    /**
     * The words for one blank.
     *
     * @param slot the slot that the blank gives a value to; empty for mere wording
     */
    public record Filling(Optional<SlotName> slot, List<Value> values) {
        public Filling {
            values = List.copyOf(values);
        }

        void walk(WordPath path, Consumer<WordPath> then) {
            values.forEach(value -> value.written().pattern().walk(path, after -> then.accept(told(after, value))));
        }

        private WordPath told(WordPath path, Value value) {
            return slot.map(known -> path.with(known, value.name())).orElse(path);
        }

        boolean isPart() {
            return slot.isEmpty();
        }

        /** With the value of that index alone, counted in a ring. */
        private Filling only(int index) {
            return values.isEmpty() ? this : new Filling(slot, List.of(values.get(index % values.size())));
        }

        private Filling withMore(List<Value> more) {
            return new Filling(
                    slot, Stream.concat(values.stream(), more.stream()).toList());
        }
    }

    /** One way of saying one value of a slot. */
    public record Value(String name, Written written) {}
}
