package guide.massage.language;

import java.util.HashMap;
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

    /** What it means when its blanks were filled like this. */
    Reading meaning(Map<Slot, String> filled) {
        Map<Slot, String> slots = new HashMap<>(filled);
        slots.putAll(set);
        return new Reading(intent, slots);
    }
}
