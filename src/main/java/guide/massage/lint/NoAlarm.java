package guide.massage.lint;

import guide.massage.language.PhraseBook;
import java.util.stream.Stream;

/**
 * The assistant's own sentences hold no words of pain, stop or emergency: those are listened for at any moment, and
 * its voice reaches the microphone too.
 */
final class NoAlarm implements Rule<String> {
    private final PhraseBook phrases;

    NoAlarm(PhraseBook phrases) {
        this.phrases = phrases;
    }

    @Override
    public Stream<Flaw> flaws(String sentence) {
        return phrases.mentions(sentence).stream()
                .filter(mention -> mention.intent().isSafety())
                .map(mention -> new Flaw(
                        "",
                        "\"" + mention.words() + "\" in \"" + sentence + "\" is listened for as " + mention.intent()
                                + " while it is spoken",
                        "say it with other words"));
    }
}
