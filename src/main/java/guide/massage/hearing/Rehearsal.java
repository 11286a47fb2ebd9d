package guide.massage.hearing;

import guide.massage.language.PhraseBook;
import java.time.Duration;

/**
 * Hears what the loudspeaker is given, before its echo comes back, with a safety ear of its own. What that ear takes
 * for an alarm in the assistant's own words, the one at the microphone may take for one too; nothing else of what it
 * hears can be put down to the assistant.
 *
 * <p>It rests while nothing is played. Used by the ear's thread, closed by the ear.
 */
public final class Rehearsal implements AutoCloseable {
    /** The longest echo's delay, and what one recogniser may lag behind the other. */
    private static final Duration ECHO = Duration.ofMillis(1500);

    /** After so many silent frames it rests. */
    private static final long AWAKE = 50;

    private final PhraseBook phrases;
    private final Listener listener;
    private final FaintNoise noise;
    private String words = "";
    private long silent = AWAKE;
    private long count;
    private long alarmed = -Frames.in(ECHO) - 1;

    Rehearsal(SpeechModel model, Vocabulary vocabulary, long seed) {
        phrases = vocabulary.phrases();
        listener = new Listener(model.recogniser(vocabulary.cries()));
        noise = new FaintNoise(seed);
    }

    /**
     * Takes in a frame of what the loudspeaker is given.
     *
     * @param audible whether there is anything in it
     */
    public void hear(short[] played, boolean audible) {
        count++;
        silent = audible ? 0 : silent + 1;
        if (silent == AWAKE) {
            listener.end();
        }
        if (silent < AWAKE) {
            listener.hear(noise.over(played));
            note(listener.words());
        }
    }

    private void note(String hypothesis) {
        if (!hypothesis.equals(words)) {
            words = hypothesis;
            alarmed = phrases.safetyReading(words).isPresent() ? count : alarmed;
        }
    }

    /** Whether an alarm heard now may be the echo of one that was in the assistant's own words. */
    public boolean foretellsAlarm() {
        return count - alarmed <= Frames.in(ECHO);
    }

    @Override
    public void close() {
        listener.close();
    }
}
