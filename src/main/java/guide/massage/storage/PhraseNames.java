package guide.massage.storage;

import guide.massage.language.Intent;
import guide.massage.language.IntentName;
import guide.massage.language.OwnIntent;
import guide.massage.language.OwnSlot;
import guide.massage.language.Phrase;
import guide.massage.language.Slot;
import guide.massage.language.SlotName;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which intents and slots a phrase file may name. */
interface PhraseNames {
    /** The intent of that name, or nothing and a problem noted. */
    Optional<? extends IntentName> intent(String name, String pointer);

    /** The slot of that name, or nothing and a problem noted. */
    Optional<? extends SlotName> slot(String name, String pointer);

    /** Notes a problem where the slot cannot have this value. */
    void checkValue(SlotName slot, String value, String pointer);

    /** The slot without which a phrase means nothing. */
    Optional<Slot> neededBy(Phrase phrase);

    /** Only those that the program acts on: a misspelt one would be heard, and nothing would follow. */
    record Known(PhraseNodes nodes, PhraseProblems problems) implements PhraseNames {
        private static final Map<Intent, Slot> NEEDED = new EnumMap<>(Map.of(
                Intent.EMERGENCY, Slot.RED_FLAG,
                Intent.PAIN_QUALITY, Slot.QUALITY,
                Intent.POSITION, Slot.DIRECTION,
                Intent.COMFORT, Slot.WISH,
                Intent.NUMBER, Slot.NUMBER,
                Intent.SEVERITY, Slot.SEVERITY,
                Intent.EXPLAIN, Slot.TOPIC,
                Intent.CHOOSE_MINUTES, Slot.MINUTES,
                Intent.MUSIC, Slot.MUSIC));

        @Override
        public Optional<? extends IntentName> intent(String name, String pointer) {
            return nodes.constant(Intent.class, name, pointer);
        }

        @Override
        public Optional<? extends SlotName> slot(String name, String pointer) {
            return nodes.constant(Slot.class, name, pointer);
        }

        @Override
        public void checkValue(SlotName slot, String value, String pointer) {
            if (slot instanceof Slot known) {
                PhraseValues.check(known, value, pointer, problems);
            }
        }

        @Override
        public Optional<Slot> neededBy(Phrase phrase) {
            return Optional.ofNullable(NEEDED.get(phrase.intent()));
        }
    }

    /** Any, since the file is made for something else; a name that the program knows keeps its rank. */
    record Any(PhraseProblems problems) implements PhraseNames {
        @Override
        public Optional<? extends IntentName> intent(String name, String pointer) {
            Optional<? extends IntentName> known = Stream.of(Intent.values())
                    .filter(intent -> intent.name().equals(name))
                    .findFirst();
            return known.isPresent() ? known : named(name, pointer).map(OwnIntent::new);
        }

        @Override
        public Optional<? extends SlotName> slot(String name, String pointer) {
            Optional<? extends SlotName> known = Stream.of(Slot.values())
                    .filter(slot -> slot.name().equals(name))
                    .findFirst();
            return known.isPresent() ? known : named(name, pointer).map(OwnSlot::new);
        }

        private Optional<String> named(String name, String pointer) {
            if (name.isBlank()) {
                problems.add(
                        pointer, "a name is missing here", "give the intent or slot a name of at least one letter");
                return Optional.empty();
            }
            return Optional.of(name);
        }

        @Override
        public void checkValue(SlotName slot, String value, String pointer) {
            // Only the owner of the file knows what its slots may be.
        }

        @Override
        public Optional<Slot> neededBy(Phrase phrase) {
            return Optional.empty();
        }
    }
}
