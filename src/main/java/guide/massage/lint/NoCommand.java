package guide.massage.lint;

import guide.massage.language.Intent;
import guide.massage.language.PhraseBook;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** The words of a routine hold no command that would move it on or change the pressure if the voice were heard. */
final class NoCommand implements Rule<String> {
    private static final Set<Intent> MOVING = EnumSet.of(
            Intent.NEXT,
            Intent.REPEAT,
            Intent.BACK,
            Intent.SKIP,
            Intent.PAUSE,
            Intent.RESUME,
            Intent.FINISH,
            Intent.RESTART,
            Intent.HARDER,
            Intent.LIGHTER);

    private final PhraseBook phrases;

    NoCommand(PhraseBook phrases) {
        this.phrases = phrases;
    }

    @Override
    public Stream<Flaw> flaws(String sentence) {
        return phrases.mentions(sentence).stream()
                .filter(mention -> MOVING.contains(mention.intent()))
                .map(mention -> new Flaw(
                        "",
                        "\"" + mention.words() + "\" in \"" + sentence + "\" is also the command " + mention.intent(),
                        "say it with other words"));
    }
}
