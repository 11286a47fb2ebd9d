package guide.massage.quality;

import guide.massage.language.PhraseBook;
import guide.massage.language.Reading;
import guide.massage.measuring.Recording;
import guide.massage.measuring.Trial;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A recording with the words that are said in it.
 *
 * @param speaker who says them
 */
record Wanted(Recording recording, String text, String speaker) {

    /** Something that is said and must be understood as this. */
    Trial meaning(Reading reading) {
        Map<String, String> slots = reading.slots().entrySet().stream()
                .collect(Collectors.toMap(slot -> slot.getKey().name(), Map.Entry::getValue));
        return new Trial(recording, Optional.of(reading.intent().name()), slots, speaker);
    }

    /** The same with the meaning that the book finds first; nothing may be understood where it finds none. */
    Trial by(PhraseBook phrases) {
        return phrases.readings(text).stream().findFirst().map(this::meaning).orElseGet(this::nothing);
    }

    /** Something of which nothing may be understood. */
    Trial nothing() {
        return new Trial(recording, Optional.empty(), Map.of(), speaker);
    }
}
