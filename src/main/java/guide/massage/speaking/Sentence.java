package guide.massage.speaking;

import java.time.Duration;

/**
 * Something to be said: equal sentences sound the same, sample by sample.
 *
 * @param text words with punctuation; empty text is silence
 * @param style how it is said
 * @param pause silence after it, zero or more
 */
public record Sentence(String text, VoiceStyle style, Duration pause) {
    public Sentence {
        if (pause.isNegative()) {
            throw new IllegalArgumentException("a pause is zero or longer, not " + pause);
        }
    }
}
