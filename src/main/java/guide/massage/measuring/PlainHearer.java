package guide.massage.measuring;

import guide.massage.audio.SoundTrouble;
import guide.massage.hearing.Hearing;
import guide.massage.hearing.PlainRecogniser;
import guide.massage.hearing.SpeechModel;
import guide.massage.language.OwnIntent;
import guide.massage.language.Reading;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The ceiling to hold the ear against: plain Vosk with a closed grammar of just the phrases that are measured. What it
 * hears is taken as an intent of that name, whatever it is.
 */
public final class PlainHearer implements Listening {
    private final SpeechModel model;
    private final Collection<String> phrases;

    /** A hearer of these phrases; the model stays the caller's. */
    public PlainHearer(SpeechModel model, Collection<String> phrases) {
        this.model = model;
        this.phrases = List.copyOf(phrases);
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
                recogniser.hear(frame.get()).map(PlainHearer::notice).ifPresent(told);
            }
            recogniser.end().map(PlainHearer::notice).ifPresent(told);
            return Duration.ofNanos(clock.getCurrentThreadCpuTime() - began);
        }
    }

    private static Notice notice(Hearing.Heard heard) {
        return new Notice(
                heard.utterance(),
                heard.start().minus(Staged.LEAD),
                heard.end().minus(Staged.LEAD),
                heard.at().minus(Staged.LEAD),
                heard.words(),
                List.of(Reading.of(new OwnIntent(heard.words()))),
                heard.confidence(),
                Verdict.ACCEPTED);
    }
}
