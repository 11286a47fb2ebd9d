package guide.massage.lint;

import java.util.List;
import java.util.function.Function;

/**
 * How alike wordings sound, measured in sounds: one that is added, left out or exchanged is one step of difference. A
 * crude measure, blind to how near two sounds are to each other, yet it holds every pair that a small recogniser
 * mixes up by one sound.
 */
final class Sounds {
    private final Function<String, List<String>> pronunciation;

    Sounds(Function<String, List<String>> pronunciation) {
        this.pronunciation = pronunciation;
    }

    List<String> of(List<String> words) {
        return words.stream()
                .flatMap(word -> pronunciation.apply(word).stream())
                .toList();
    }

    /** Whether the two differ by one sound at most. */
    static boolean areNear(List<String> one, List<String> other) {
        if (one.size() > other.size()) {
            return areNear(other, one);
        }
        int same = 0;
        while (same < one.size() && one.get(same).equals(other.get(same))) {
            same++;
        }
        int longer = other.size() - one.size();
        return longer <= 1
                && (same == one.size()
                        || one.subList(same + 1 - longer, one.size()).equals(other.subList(same + 1, other.size())));
    }
}
