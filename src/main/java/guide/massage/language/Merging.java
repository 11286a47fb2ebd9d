package guide.massage.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes readings of the phrases found in one utterance. A safety reading takes up what was said beside it: "ouch, my
 * left calf" is one pain with a place and a side.
 */
final class Merging {
    /** What tells more about a pain, whoever says it. */
    private static final Set<Slot> ABOUT_PAIN =
            Set.of(Slot.PLACE, Slot.SIDE, Slot.SEVERITY, Slot.NUMBER, Slot.QUALITY, Slot.EXCESS, Slot.RED_FLAG);

    private Merging() {}

    /** The readings, those of the highest precedence first, otherwise in the order they were said. */
    static List<Reading> readings(List<Occurrence> phrases) {
        List<Reading> readings = new ArrayList<>();
        phrases.stream()
                .sorted(Comparator.comparing(Occurrence::from))
                .map(phrase -> enriched(phrase, phrases))
                .forEach(reading -> add(reading, readings));
        readings.sort((one, other) -> IntentName.byPrecedence(one.intent(), other.intent()));
        return List.copyOf(readings);
    }

    private static Reading enriched(Occurrence phrase, List<Occurrence> all) {
        Reading reading = phrase.reading();
        if (!phrase.isSafety()) {
            return reading;
        }
        Map<SlotName, String> slots = new HashMap<>(reading.slots());
        all.stream()
                .filter(other -> !other.overlaps(phrase))
                .flatMap(other -> other.reading().slots().entrySet().stream())
                .filter(slot -> ABOUT_PAIN.contains(slot.getKey()))
                .forEach(slot -> slots.putIfAbsent(slot.getKey(), slot.getValue()));
        return new Reading(reading.intent(), slots);
    }

    private static void add(Reading reading, List<Reading> readings) {
        for (int index = 0; index < readings.size(); index++) {
            Reading earlier = readings.get(index);
            if (earlier.intent().equals(reading.intent()) && agree(earlier, reading)) {
                readings.set(index, union(earlier, reading));
                return;
            }
        }
        readings.add(reading);
    }

    private static boolean agree(Reading one, Reading other) {
        return one.slots().entrySet().stream()
                .allMatch(slot ->
                        other.slot(slot.getKey()).map(slot.getValue()::equals).orElse(true));
    }

    private static Reading union(Reading one, Reading other) {
        Map<SlotName, String> slots = new HashMap<>(one.slots());
        slots.putAll(other.slots());
        return new Reading(one.intent(), slots);
    }
}
