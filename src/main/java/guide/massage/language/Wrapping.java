package guide.massage.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where wrapping words, such as "could you please", stand among the words of one utterance. */
final class Wrapping {
    private final List<String> words;
    private final PhraseScript script;

    Wrapping(List<String> words, PhraseScript script) {
        this.words = words;
        this.script = script;
    }

    /** Every gap from which nothing but wrapping leads to this one, itself among them. */
    Set<Integer> startsBefore(int gap) {
        Set<Integer> starts = new TreeSet<>(Set.of(gap));
        for (int start = gap - 1; start >= 0; start--) {
            if (ends(script.before(), start).stream().anyMatch(starts::contains)) {
                starts.add(start);
            }
        }
        return starts;
    }

    /** Every gap to which nothing but wrapping leads from this one, itself among them. */
    Set<Integer> endsAfter(int gap) {
        Set<Integer> reached = new TreeSet<>(Set.of(gap));
        for (int end = gap; end < words.size(); end++) {
            if (reached.contains(end)) {
                reached.addAll(ends(script.after(), end));
            }
        }
        return reached;
    }

    private Set<Integer> ends(List<Written> wrappers, int start) {
        Set<Integer> ends = new TreeSet<>();
        Scan.Along along = new Scan.Along(words, start, Map.of(), script.fillings(), slots -> {});
        wrappers.forEach(wrapper -> wrapper.pattern().walk(along, along.arriving(end -> ends.add(end.at()))));
        return ends;
    }
}
