package guide.massage.measuring;

import guide.massage.language.Reading;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was heard in one recording.
 *
 * @param number its place in the manifest, from 0
 * @param unasked those of the notices that are answers to a question, and move nothing where none is open
 * @param length of the recording, without the quiet added to it
 * @param endOfSpeech from the start of the recording
 * @param working time of a processor that the ear took for it
 */
public record TrialResult(
        Trial trial,
        int number,
        List<Notice> notices,
        List<Notice> unasked,
        Duration length,
        Duration endOfSpeech,
        Duration working) {
    public TrialResult {
        notices = List.copyOf(notices);
        unasked = List.copyOf(unasked);
    }

    /** How a recording came out. */
    public enum Outcome {
        /** What was said was understood, and nothing else. */
        ACCEPTED,
        /** Something else was understood, perhaps besides. */
        CONFUSED,
        /** Nothing was understood. */
        MISSED,
        /** Nothing was to be understood, and nothing was. */
        QUIET,
        /** Nothing was to be understood, and only answers were that nobody had asked for. */
        UNASKED_ANSWER,
        /** Nothing was to be understood, yet something was. */
        FALSE_ACCEPT
    }

    public Outcome outcome() {
        Collection<Notice> acts = acts();
        if (trial.intent().isEmpty()) {
            return acts.isEmpty() ? Outcome.QUIET : falseOutcome();
        }
        if (acts.isEmpty()) {
            return Outcome.MISSED;
        }
        return acts.stream().allMatch(this::isMetBy) ? Outcome.ACCEPTED : Outcome.CONFUSED;
    }

    private Outcome falseOutcome() {
        return falseMoves() + falseHalts() > 0 ? Outcome.FALSE_ACCEPT : Outcome.UNASKED_ANSWER;
    }

    /** What would have been acted on: of each utterance that which it came to at its end. */
    public Collection<Notice> acts() {
        Map<Integer, Notice> last = new LinkedHashMap<>();
        notices.stream().filter(Notice::accepted).forEach(notice -> last.put(notice.utterance(), notice));
        return List.copyOf(last.values());
    }

    /** Whether this is what was said. A session decides by its state which reading it takes, so any of them will do. */
    public boolean isMetBy(Notice notice) {
        for (Reading reading : notice.readings()) {
            if (trial.isMetBy(reading)) {
                return true;
            }
        }
        return false;
    }

    /** From the end of speech until what was said was known, in time of the recording; it can be negative. */
    public Optional<Duration> latency() {
        return outcome() == Outcome.ACCEPTED
                ? notices.stream()
                        .filter(Notice::accepted)
                        .filter(this::isMetBy)
                        .findFirst()
                        .map(notice -> notice.at().minus(endOfSpeech))
                : Optional.empty();
    }

    /** How much the ear listened to: the recording, and the quiet added to it. */
    Duration listened() {
        return Staged.LEAD.plus(length).plus(Staged.TAIL);
    }

    long hushes() {
        return notices.stream()
                .filter(notice -> notice.verdict() == Verdict.HUSH)
                .count();
    }

    long falseHalts() {
        return acts().stream().filter(Notice::isAlarm).count();
    }

    long falseMoves() {
        return acts().size() - falseHalts() - unaskedAnswers();
    }

    long unaskedAnswers() {
        return acts().stream().filter(unasked::contains).count();
    }
}
