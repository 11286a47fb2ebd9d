package guide.massage.measuring;

import guide.massage.audio.SoundTrouble;
import guide.massage.hearing.Hearing;
import guide.massage.hearing.PlainRecogniser;
import guide.massage.hearing.SpeechModel;
import guide.massage.language.OwnIntent;
import guide.massage.language.PhraseBook;
import guide.massage.language.Reading;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The ceiling to hold the ear against: plain Vosk with a closed grammar of just the phrases that are measured.
 */
public final class PlainHearer implements Listening {
    private final SpeechModel model;
    private final Collection<String> phrases;
    private final Function<String, List<Reading>> meaning;

    private PlainHearer(SpeechModel model, Collection<String> phrases, Function<String, List<Reading>> meaning) {
        this.model = model;
        this.phrases = List.copyOf(phrases);
        this.meaning = meaning;
    }

    /** A hearer of these phrases, each of which means an intent of its own name; the model stays the caller's. */
    public static PlainHearer of(Collection<String> phrases, SpeechModel model) {
        return new PlainHearer(model, phrases, words -> List.of(Reading.of(new OwnIntent(words))));
    }

    /**
     * A hearer of every phrase of the book that would be right for one of these recordings; the model stays the
     * caller's.
     */
    public static PlainHearer ofWhatIsRightFor(List<Trial> trials, PhraseBook book, SpeechModel model) {
        Map<Reading, Boolean> right = new HashMap<>();
        Set<String> phrases = book.sayings(Integer.MAX_VALUE).stream()
                .filter(saying -> right.computeIfAbsent(saying.reading(), reading -> isRightFor(trials, reading)))
                .map(saying -> String.join(" ", saying.words()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new PlainHearer(model, phrases, book::readings);
    }

    private static boolean isRightFor(List<Trial> trials, Reading reading) {
        return trials.stream().anyMatch(trial -> trial.isMetBy(reading));
    }

    /** The same recording as one in which this phrase is to be heard. */
    public static Trial trial(Trial trial, String phrase) {
        return new Trial(trial.recording(), Optional.of(phrase), Map.of(), trial.speaker());
    }

    @Override
    public Duration staged(Staged recording, Consumer<Notice> told) throws SoundTrouble {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        try (PlainRecogniser recogniser = new PlainRecogniser(model, phrases)) {
            long began = clock.getCurrentThreadCpuTime();
            for (var frame = recording.nextFrame(); frame.isPresent(); frame = recording.nextFrame()) {
                recogniser.hear(frame.get()).map(this::notice).ifPresent(told);
            }
            recogniser.end().map(this::notice).ifPresent(told);
            return Duration.ofNanos(clock.getCurrentThreadCpuTime() - began);
        }
    }

    private Notice notice(Hearing.Heard heard) {
        List<Reading> readings = meaning.apply(heard.words());
        return new Notice(
                heard.utterance(),
                heard.start().minus(Staged.LEAD),
                heard.end().minus(Staged.LEAD),
                heard.at().minus(Staged.LEAD),
                heard.words(),
                readings,
                heard.confidence(),
                readings.isEmpty() ? Verdict.NOT_UNDERSTOOD : Verdict.ACCEPTED);
    }
}
