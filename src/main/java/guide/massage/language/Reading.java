package guide.massage.language;

import guide.massage.routine.BodyArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One way to understand an utterance.
 *
 * @param slots what the varying parts were; empty for most intents
 */
public record Reading(IntentName intent, Map<SlotName, String> slots) {
    public Reading {
        slots = Map.copyOf(slots);
    }

    public static Reading of(IntentName intent) {
        return new Reading(intent, Map.of());
    }

    /** The body areas meant, several where people use one word for them: "leg" is thighs, knees and calves. */
    public List<BodyArea> areas() {
        return slot(Slot.PLACE).stream()
                .flatMap(names -> Stream.of(names.split(" ")))
                .map(BodyArea::valueOf)
                .toList();
    }

    public Optional<String> slot(SlotName slot) {
        return Optional.ofNullable(slots.get(slot));
    }
}
