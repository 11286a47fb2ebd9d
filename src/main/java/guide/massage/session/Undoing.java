package guide.massage.session;

import guide.massage.language.Prompt;
import guide.massage.session.Phase.Closing;
import guide.massage.session.Phase.Guiding;
import guide.massage.session.Phase.Interruptible;
import guide.massage.session.Phase.Paused;
import java.util.Optional;

/**
 * Takes the last command back where that is still possible. It never brings back what a report of pain has ended, never
 * raises the pressure by more than a level, and never starts the hands after an ending by itself.
 */
final class Undoing implements Change.Cases<Optional<Transition>> {
    private final Rules rules;
    private final Phase phase;

    Undoing(Rules rules) {
        this.rules = rules;
        this.phase = rules.session.phase();
    }

    /** Back to what was before, or absent where nothing can be taken back. */
    Optional<Transition> undone() {
        return rules.session
                .conversation()
                .changeToTakeBack(rules.session.now())
                .flatMap(change -> change.match(this))
                .map(undone -> undone.update(Undoing::done));
    }

    private static Session done(Session session) {
        return session.with(session.conversation().withNothingToTakeBack());
    }

    private Optional<Guiding> guiding() {
        return phase instanceof Guiding guiding ? Optional.of(guiding) : Optional.empty();
    }

    @Override
    public Optional<Transition> moved(Change.Moved change) {
        return guiding()
                .map(guiding -> rules.goTo(
                        Guiding.at(guiding.progress().backAt(change.from(), rules.session.care())),
                        rules.script.lines(Prompt.UNDONE)));
    }

    @Override
    public Optional<Transition> pressed(Change.Pressed change) {
        return guiding().map(guiding -> new PressureRules(rules, guiding).backTo(change.from()));
    }

    @Override
    public Optional<Transition> resized(Change.Resized change) {
        return guiding().map(guiding -> resized(guiding, change.from()));
    }

    private Transition resized(Guiding guiding, StepClock from) {
        Progress resized = guiding.progress().with(guiding.progress().clock().resizedAs(from, rules.session.now()));
        Transition changed = rules.now().within(guiding.with(resized));
        Transition paced = resized.clock().isRunning()
                ? new GuidingRules(rules.session, rules.script, guiding).paced(changed, resized)
                : changed;
        return paced.interject(rules.script.lines(Prompt.AS_BEFORE));
    }

    @Override
    public Optional<Transition> told(Change.Told change) {
        return guiding().map(guiding -> rules.interject(Prompt.AS_BEFORE));
    }

    @Override
    public Optional<Transition> voiced(Change.Voiced change) {
        return Optional.of(rules.now()
                .update(session -> session.with(session.preferences().with(change.from())))
                .doing(new Effect.AdjustVoice(change.from()))
                .interject(rules.script.lines(Prompt.VOICE_ADJUSTED)));
    }

    @Override
    public Optional<Transition> played(Change.Played change) {
        return Optional.of(rules.now()
                .update(session -> session.with(session.preferences().with(change.from())))
                .interject(rules.script.lines(Prompt.AS_BEFORE)));
    }

    @Override
    public Optional<Transition> turned(Change.Turned change) {
        return change.from().getClass() == phase.getClass() ? Optional.of(rules.goTo(change.from())) : Optional.empty();
    }

    @Override
    public Optional<Transition> held(Change.Held change) {
        return phase instanceof Paused paused && paused.reason() == Paused.Reason.ASKED_FOR
                ? Optional.of(rules.resume())
                : Optional.empty();
    }

    @Override
    public Optional<Transition> resumed(Change.Resumed change) {
        return guiding().map(guiding -> pause(rules.resting()));
    }

    @Override
    public Optional<Transition> ended(Change.Ended change) {
        boolean byWish = phase instanceof Closing closing
                && (closing.ending() == Ending.FINISHED_EARLY || closing.ending() == Ending.COMPLETED);
        return byWish ? Optional.of(pause(change.from())) : Optional.empty();
    }

    private Transition pause(Interruptible interrupted) {
        return rules.goTo(new Paused(interrupted, Paused.Reason.ASKED_FOR));
    }

    @Override
    public Optional<Transition> settled(Change.Settled change) {
        return Optional.empty();
    }
}
