package guide.massage.measuring;

import guide.massage.language.Reading;
import java.util.Map;
import java.util.Optional;

/**
 * A recording of which it is known what should be heard in it.
 *
 * @param intent what is said; empty where nothing may be understood
 * @param slots what the varying parts must be; others may be anything
 * @param speaker who says it, or empty
 */
public record Trial(Recording recording, Optional<String> intent, Map<String, String> slots, String speaker) {
    public Trial {
        slots = Map.copyOf(slots);
    }

    /** Whether this is what should be heard. */
    boolean isMetBy(Reading reading) {
        return intent.equals(Optional.of(reading.intent().name()))
                && slots.entrySet().stream().allMatch(slot -> reading.slots().entrySet().stream()
                        .anyMatch(found -> found.getKey().name().equalsIgnoreCase(slot.getKey())
                                && found.getValue().equals(slot.getValue())));
    }
}
