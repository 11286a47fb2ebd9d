package guide.massage.hearing;

import guide.massage.language.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;

interface PhraseBook {
    List<Reading> readings(String words);

    Optional<Reading> safetyReading(String partialWords);

    boolean canContinueHarmlessly(String words);

    boolean isComplete(String words);

    Set<String> vocabulary();

    List<String> sentences();
}
