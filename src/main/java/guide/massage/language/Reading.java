package guide.massage.language;

import java.util.Map;
import java.util.Optional;

/**
 * One way to understand an utterance.
 *
 * @param slots what the varying parts were; empty for most intents
 */
public record Reading(Intent intent, Map<Slot, String> slots) {
    public Reading {
        slots = Map.copyOf(slots);
    }

    public static Reading of(Intent intent) {
        return new Reading(intent, Map.of());
    }

    public Optional<String> slot(Slot slot) {
        return Optional.ofNullable(slots.get(slot));
    }
}
