package guide.massage.hearing;

import guide.massage.language.PhraseBook;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Hears what the loudspeaker is given, before its echo comes back, with a safety ear of its own. What that ear takes
 * for an alarm in the assistant's own words, the one at the microphone may take for one too; nothing else of what it
 * hears can be put down to the assistant.
 *
 * <p>It is seldom asked, so it keeps the last seconds and listens to them only then. Used by the ear's thread, closed
 * by the ear.
 */
public final class Rehearsal implements AutoCloseable {
    /** The longest echo's delay, and what one recogniser may lag behind the other. */
    private static final Duration ECHO = Duration.ofMillis(1500);

    /** That and a phrase of alarm; what is older explains nothing that is heard now. */
    private static final Duration KEPT = Duration.ofSeconds(3);

    /** After so many silent frames an utterance is over. */
    private static final long SILENT = 50;

    private final PhraseBook phrases;
    private final Listener listener;
    private final FaintNoise noise;
    private final Deque<Played> unheard = new ArrayDeque<>();
    private String words = "";
    private long silent = SILENT;
    private boolean interrupted;
    private long count;
    private long alarmed = -Frames.in(ECHO) - 1;

    /** A frame that was given to the loudspeaker, and its number. */
    private static final class Played {
        private final short[] frame;
        private final boolean audible;
        private final long number;

        Played(short[] frame, boolean audible, long number) {
            this.frame = frame;
            this.audible = audible;
            this.number = number;
        }
    }

    Rehearsal(SpeechModel model, Vocabulary vocabulary, long seed) {
        phrases = vocabulary.phrases();
        listener = new Listener(model.recogniser(vocabulary.cries()));
        noise = new FaintNoise(seed);
    }

    /**
     * Takes in a frame of what the loudspeaker is given, and keeps it.
     *
     * @param audible whether there is anything in it
     */
    public void hear(short[] played, boolean audible) {
        count++;
        unheard.addLast(new Played(played.clone(), audible, count));
        if (unheard.size() > Frames.in(KEPT)) {
            unheard.removeFirst();
            interrupted = true;
        }
    }

    /**
     * Whether an alarm heard now may be the echo of one that was in the assistant's own words. It takes about a tenth
     * of a second when it was not asked lately.
     */
    public boolean foretellsAlarm() {
        if (interrupted) {
            endUtterance();
            interrupted = false;
        }
        while (!unheard.isEmpty()) {
            listenTo(unheard.removeFirst());
        }
        return count - alarmed <= Frames.in(ECHO);
    }

    private void listenTo(Played played) {
        silent = played.audible ? 0 : silent + 1;
        if (silent == SILENT) {
            endUtterance();
        }
        if (silent < SILENT) {
            listener.hear(noise.over(played.frame));
            note(listener.words(), played.number);
        }
    }

    private void endUtterance() {
        listener.end();
        words = "";
    }

    private void note(String hypothesis, long number) {
        if (!hypothesis.equals(words)) {
            words = hypothesis;
            alarmed = phrases.safetyReading(words).isPresent() ? number : alarmed;
        }
    }

    @Override
    public void close() {
        listener.close();
    }
}
