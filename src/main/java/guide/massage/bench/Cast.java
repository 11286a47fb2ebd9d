package guide.massage.bench;

import guide.massage.hearing.Hearing;
import guide.massage.hearing.SpeechModel;
import guide.massage.language.PhraseBook;
import guide.massage.session.Preferences;
import guide.massage.session.Script;
import guide.massage.speaking.SentenceRenderer;

/**
 * The real parts that every measurement uses: what is listened for, what is said, and by which voice. They stay the
 * caller's, and may be used by several measurements at a time.
 */
public record Cast(
        SpeechModel model, PhraseBook phrases, Script script, SentenceRenderer renderer, Preferences preferences) {
    /** Whether words are of pain, stop or emergency. */
    boolean isAlarm(Hearing.Heard heard) {
        return phrases.safetyReading(heard.words()).isPresent();
    }
}
