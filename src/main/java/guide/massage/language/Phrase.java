package guide.massage.language;

import java.util.Map;
import java.util.Set;

/**
 * Something people say, and what they mean by it.
 *
 * @param set slots whose values this wording fixes
 * @param also other intents that the very same words may have: a collision that its author knows of
 */
public record Phrase(Intent intent, Written written, Map<Slot, String> set, Set<Intent> also) {
    public Phrase {
        set = Map.copyOf(set);
        also = Set.copyOf(also);
    }

    /** Whether every way of saying it means exactly the same. */
    boolean hasOneMeaning() {
        return written.pattern().blanks().findAny().isEmpty();
    }
}
