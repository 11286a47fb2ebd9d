package guide.massage.hearing;

import guide.massage.language.PhraseBook;
import guide.massage.language.Reading;
import java.util.Optional;

/** The changing hypothesis of one recogniser within an utterance, what it says about safety, and since when. */
final class Track {
    private final PhraseBook phrases;
    private String words = "";
    private long since;
    private Optional<Reading> alarm = Optional.empty();

    Track(PhraseBook phrases) {
        this.phrases = phrases;
    }

    void note(String hypothesis, long now) {
        if (!hypothesis.equals(words)) {
            words = hypothesis;
            since = now;
            alarm = phrases.safetyReading(words);
        }
    }

    void clear(long now) {
        note("", now);
        since = now;
    }

    String words() {
        return words;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    Optional<Reading> alarm() {
        return alarm;
    }

    boolean isAlarm() {
        return alarm.isPresent();
    }

    /** Frames for which the hypothesis has stood. */
    long steady(long now) {
        return now - since;
    }
}
