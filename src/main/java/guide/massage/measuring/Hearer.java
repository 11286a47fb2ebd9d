package guide.massage.measuring;

import guide.massage.audio.SoundSource;
import guide.massage.audio.SoundTrouble;
import guide.massage.hearing.Ear;
import guide.massage.hearing.EarSettings;
import guide.massage.hearing.Hearing;
import guide.massage.hearing.SpeechModel;
import guide.massage.hearing.Vocabulary;
import guide.massage.language.PhraseBook;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Listens to microphones and recordings with the ear of the session, a new one each time, so that no recording is
 * heard differently for what came before it. Any thread may use it: each call makes, feeds and closes an ear of its own.
 */
public final class Hearer implements Listening {
    private final SpeechModel model;
    private final PhraseBook phrases;
    private final Vocabulary vocabulary;
    private final EarSettings settings;

    /** A hearer for these phrases, with the usual gates; the model stays the caller's. */
    public Hearer(SpeechModel model, PhraseBook phrases) {
        this(model, phrases, EarSettings.measured());
    }

    /** A hearer for these phrases, with these gates; the model stays the caller's. */
    public Hearer(SpeechModel model, PhraseBook phrases, EarSettings settings) {
        this.model = model;
        this.phrases = phrases;
        this.settings = settings;
        vocabulary = Vocabulary.of(phrases);
    }

    /** Tells what is heard as it is heard, until a live source ends. */
    public void live(SoundSource source, Consumer<Notice> told) throws SoundTrouble {
        listen(source, new Interpreter(phrases, Duration.ZERO), told);
    }

    /** Tells what is heard in a recording, with quiet added before and after it. */
    public void recording(SoundSource source, Consumer<Notice> told) throws SoundTrouble {
        staged(new Staged(source, Optional.empty()), told);
    }

    @Override
    public Duration staged(Staged recording, Consumer<Notice> told) throws SoundTrouble {
        return listen(recording, new Interpreter(phrases, Staged.LEAD), told);
    }

    private Duration listen(SoundSource source, Interpreter interpreter, Consumer<Notice> told) throws SoundTrouble {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        try (Ear ear = new Ear(model, vocabulary, settings)) {
            long began = clock.getCurrentThreadCpuTime();
            for (Optional<short[]> frame = source.nextFrame(); frame.isPresent(); frame = source.nextFrame()) {
                for (Hearing event : ear.hear(frame.get())) {
                    told.accept(event.match(interpreter));
                }
            }
            return Duration.ofNanos(clock.getCurrentThreadCpuTime() - began);
        }
    }
}
