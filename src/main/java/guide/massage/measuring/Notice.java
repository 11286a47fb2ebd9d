package guide.massage.measuring;

import guide.massage.language.Reading;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One thing that the ear made known, with what its words mean. Times count from the start of the recording.
 *
 * @param utterance the number of the utterance; words heard early come again under the same number when it is over
 * @param start of the words; the same as {@code end} for a hush
 * @param at when it became known
 * @param readings all ways to understand the words, the most important first
 * @param confidence from 0 to 1, absent until the utterance is over
 */
public record Notice(
        int utterance,
        Duration start,
        Duration end,
        Duration at,
        String words,
        List<Reading> readings,
        OptionalDouble confidence,
        Verdict verdict) {
    public Notice {
        readings = List.copyOf(readings);
    }

    public boolean accepted() {
        return verdict == Verdict.ACCEPTED;
    }

    /** What the words are taken for where nothing else decides. */
    public Optional<Reading> reading() {
        return readings.stream().findFirst();
    }

    /** Whether it would take hands off. */
    public boolean isAlarm() {
        return reading().filter(first -> first.intent().isSafety()).isPresent();
    }
}
