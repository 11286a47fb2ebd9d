package guide.massage.lint;

import guide.massage.language.Intent;
import guide.massage.language.IntentName;
import guide.massage.language.Mention;
import guide.massage.language.PhraseBook;
import guide.massage.language.Reading;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of a routine hold no command between two pauses that would move it on or change the pressure if the voice
 * were heard: commands are understood as whole utterances, which pauses set off.
 */
final class NoCommand implements Rule<String> {
    private static final Set<Intent> MOVING = EnumSet.of(
            Intent.NEXT,
            Intent.REPEAT,
            Intent.BACK,
            Intent.SKIP,
            Intent.PAUSE,
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
        return Stream.of(sentence.split("[,:;.?!]")).flatMap(clause -> command(clause).stream()
                .map(intent -> new Flaw(
                        "",
                        "\"" + clause.strip() + "\" in \"" + sentence + "\" is the command " + intent + " by itself",
                        "say it with other words, or without a pause before and after")));
    }

    /** The command that a clause is, if it is one and nothing else. */
    private Optional<IntentName> command(String clause) {
        boolean single =
                phrases.mentions(clause).stream().map(Mention::words).distinct().count() == 1;
        return phrases.readings(clause).stream()
                .map(Reading::intent)
                .filter(intent -> single && MOVING.contains(intent))
                .findFirst();
    }
}
