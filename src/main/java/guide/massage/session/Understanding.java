package guide.massage.session;

import guide.massage.language.Intent;
import guide.massage.language.IntentName;
import guide.massage.language.Prompt;
import guide.massage.language.Reading;
import guide.massage.language.Slot;
import java.util.List;
import java.util.Optional;

/**
 * From words to what is done: the safety words first, then what the phase knows, then the settings; the first way to
 * understand them that means anything now is taken.
 */
final class Understanding {
    private final Rules rules;
    private final Session session;
    private final Script script;

    Understanding(Rules rules) {
        this.rules = rules;
        this.session = rules.session;
        this.script = rules.script;
    }

    /** What follows from words that were heard; a suspicion that hushed is settled by them. */
    Transition of(String words) {
        Transition answer = understood(readings(words));
        return answer.session().speech().hushed() ? answer.unhush() : answer;
    }

    /** What follows from words that look like a phrase and may be none. */
    Transition ofDoubtful(String words) {
        return new Misunderstanding(rules).ofDoubtfulWords(readings(words));
    }

    private List<Reading> readings(String words) {
        return rules.inOrder(script.phrases().apply(words));
    }

    private Transition understood(List<Reading> readings) {
        if (readings.isEmpty()) {
            return new Misunderstanding(rules).ofWords();
        }
        boolean corrects = readings.stream().anyMatch(reading -> reading.intent() == Intent.CORRECTION);
        boolean safety = readings.get(0).intent().isSafety();
        return corrects && !safety && isListening() ? corrected(readings) : meant(readings);
    }

    private boolean isListening() {
        return session.attention() == Session.Attention.EVERYTHING;
    }

    private Transition meant(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> meaning(reading).stream())
                .findFirst()
                .orElseGet(() -> isListening() ? rules.outOfPlace(readings.get(0)) : rules.stay());
    }

    /** "No, I meant …": what was done last is taken back, and the other done in its place. */
    private Transition corrected(List<Reading> readings) {
        List<Reading> others = readings.stream()
                .filter(reading -> reading.intent() != Intent.CORRECTION && reading.intent() != Intent.UNDO)
                .toList();
        if (others.isEmpty()) {
            return rules.interject(Prompt.MEANT_WHAT);
        }
        return new Undoing(rules)
                .undone()
                .map(undone -> undone.then(before -> new Understanding(RuleBook.rulesOf(before, script)).meant(others)))
                .orElseGet(() -> meant(others));
    }

    private Optional<Transition> meaning(Reading reading) {
        return reading.intent().isSafety() ? Optional.of(listening(alarmed(reading))) : command(reading);
    }

    /** A warning sign counts in whatever it comes with. */
    private Transition alarmed(Reading reading) {
        if (reading.intent() == Intent.EMERGENCY || reading.slot(Slot.RED_FLAG).isPresent()) {
            return rules.redFlag(ReportReader.redFlag(reading));
        }
        if (reading.intent() == Intent.STOP) {
            return isEcho() ? rules.stay() : rules.stop();
        }
        Optional<Transition> answer = reading.intent() == Intent.STILL_HURTS ? command(reading) : Optional.empty();
        return answer.orElseGet(() -> rules.pain(ReportReader.report(reading, rules)));
    }

    /** Whether "stop" is only the rest of the one that was just taken for the try-out. */
    private boolean isEcho() {
        return session.speech().isSayingFrom(Prompt.STOP_WORKS.key());
    }

    /** What follows an alarm has to be answered, so everything is listened to again; nothing before it comes back. */
    private static Transition listening(Transition alarmed) {
        return alarmed.update(session -> session.with(Session.Attention.EVERYTHING)
                .with(session.conversation().with(Ladder.atTheBottom()).withNothingToTakeBack()));
    }

    private Optional<Transition> command(Reading reading) {
        if (!isListening()) {
            return reading.intent() == Intent.START_LISTENING
                    ? Optional.of(new SettingCommands(rules).startListening())
                    : Optional.empty();
        }
        return Optional.ofNullable(rules.commands().get(reading.intent()))
                .or(() -> Optional.ofNullable(new SettingCommands(rules).all().get(reading.intent())))
                .map(command -> taken(reading, noting(reading.intent(), command.apply(reading))));
    }

    /** Success: the next trouble begins at the bottom again, and what was changed can be taken back. */
    private Transition noting(IntentName intent, Transition done) {
        Transition understood =
                done.update(after -> after.with(after.conversation().with(Ladder.atTheBottom())));
        return Change.made(intent, session, done.session())
                .filter(change -> intent != Intent.UNDO)
                .map(change -> understood.update(
                        after -> after.with(after.conversation().making(change, session.now()))))
                .orElse(understood);
    }

    /** A command that changes anything is taken with a sound. What answers a question is not: the next one follows. */
    private static Transition taken(Reading reading, Transition answer) {
        boolean isAnswer = reading.intent().kind() == Intent.Kind.ANSWER
                || reading.intent().isSafety();
        boolean moves = !answer.effects().isEmpty() && !answer.session().isOver();
        return moves && !isAnswer ? answer.chiming() : answer;
    }
}
