package guide.massage.language;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds how patterns begin, by a path that takes no word and notes which were offered. */
record Openings(Fillings fillings, Set<String> offered) implements WordPath {

    /** The words with which the pattern can begin. */
    static Set<String> of(Pattern pattern, Fillings fillings) {
        Openings openings = new Openings(fillings, new HashSet<>());
        pattern.walk(openings, through -> {});
        return Set.copyOf(openings.offered);
    }

    @Override
    public Optional<WordPath> take(String word) {
        offered.add(word);
        return Optional.empty();
    }

    @Override
    public WordPath with(SlotName slot, String value) {
        return this;
    }
}
