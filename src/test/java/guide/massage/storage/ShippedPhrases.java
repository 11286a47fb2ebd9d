package guide.massage.storage;

import guide.massage.language.IntentName;
import guide.massage.language.PhraseBook;
import guide.massage.language.Reading;
import java.nio.file.Path;
import java.util.List;

/** The phrases that the program ships, for tests. */
final class ShippedPhrases {
    static final Path FILE = Path.of("voice-scripts/en/phrases.json");

    private ShippedPhrases() {}

    static PhraseBook book() {
        try {
            return PhraseFile.read(FILE);
        } catch (UnusableScript unusable) {
            throw new AssertionError(unusable);
        }
    }

    static List<IntentName> intents(PhraseBook book, String words) {
        return book.readings(words).stream().map(Reading::intent).toList();
    }
}
