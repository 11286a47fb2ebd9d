package guide.massage.runtime;

import guide.massage.audio.Pcm;
import java.time.Duration;

/**
 * When a prepared utterance is spoken into a session.
 *
 * @param moment whether it interrupts or waits
 * @param source of the line it belongs to: a prompt's key, or {@code step:} and a step's id
 * @param delay between that moment and the utterance
 * @param name of the utterance, to leave it out by
 */
public record Cue(Moment moment, String source, Duration delay, String name, Pcm sound) {
    /** What the utterance waits for. */
    public enum Moment {
        /** The line begins. */
        DURING,
        /** Everything has been said, and the line was last. */
        AFTER
    }
}
