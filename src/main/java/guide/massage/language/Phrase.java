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
public record Phrase(IntentName intent, Written written, Map<SlotName, String> set, Set<IntentName> also) {
    public Phrase {
        set = Map.copyOf(set);
        also = Set.copyOf(also);
    }

    /** What it means when its blanks were filled like this. */
    Reading meaning(Map<SlotName, String> filled) {
        Map<SlotName, String> slots = new HashMap<>(filled);
        slots.putAll(set);
        return new Reading(intent, slots);
    }
}
