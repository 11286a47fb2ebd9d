package guide.massage.session;

import guide.massage.language.Intent;
import guide.massage.language.Prompt;
import guide.massage.language.Reading;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers words that were not understood, calmly: asks once, then names what is likely to be meant, then holds and says
 * how to get help; after that it keeps quiet until it understands again. Nothing ever moves on by it.
 *
 * <p>People who talk to each other are left alone. Words count as meant for the assistant while it has asked something,
 * shortly after it had to ask again, and where the same command was half heard twice within a few seconds.
 */
final class Misunderstanding {
    /** What people say to each other all the time, half heard or not. */
    private static final Set<Intent> SMALL_TALK =
            EnumSet.of(Intent.GOOD, Intent.FINE, Intent.KEEP_GOING, Intent.COMFORT);

    private final Rules rules;
    private final Session session;
    private final Ladder ladder;

    Misunderstanding(Rules rules) {
        this.rules = rules;
        this.session = rules.session;
        this.ladder = session.conversation().ladder();
    }

    /** Words that make no sense, or are no answer to what was asked. */
    Transition ofWords() {
        boolean addressed = rules.isAsking() || ladder.isBeingClimbedAt(session.now());
        return addressed && isListening() ? climb() : rules.stay();
    }

    /** Words that look like a phrase and may be none. */
    Transition ofDoubtfulWords(List<Reading> readings) {
        if (!isListening()) {
            return rules.stay();
        }
        return rules.isAsking() || ladder.isBeingClimbedAt(session.now())
                ? climb()
                : attempted(readings).map(this::tried).orElseGet(rules::stay);
    }

    /** Talk over the assistant's own words may be about anything; once it is silent it will be told again. */
    private boolean isListening() {
        return session.attention() == Session.Attention.EVERYTHING
                && session.speech().isQuiet();
    }

    private Optional<Intent> attempted(List<Reading> readings) {
        return readings.stream()
                .map(Reading::intent)
                .filter(Intent.class::isInstance)
                .map(Intent.class::cast)
                .filter(intent -> intent.isSafety() || isLiveCommand(intent))
                .findFirst();
    }

    private boolean isLiveCommand(Intent intent) {
        return rules.isLive(intent) && !SMALL_TALK.contains(intent);
    }

    private Transition tried(Intent intent) {
        if (ladder.wasTried(intent, session.now())) {
            return intent.isSafety() ? rules.cried() : climb();
        }
        return changed(ladder.trying(intent, session.now()));
    }

    private Transition climb() {
        Transition climbed = changed(ladder.climbedAt(session.now()));
        return switch (ladder.rungAt(session.now())) {
            case 0 -> climbed.interject(rules.script.lines(Prompt.SORRY));
            case 1 -> climbed.interject(rules.script.lines(rules.sayable().likely()));
            case 2 -> climbed.then(held -> RuleBook.rulesOf(held, rules.script).hold());
            default -> climbed;
        };
    }

    private Transition changed(Ladder after) {
        return rules.now().update(before -> before.with(before.conversation().with(after)));
    }
}
