package guide.massage.session;

import guide.massage.language.Intent;
import guide.massage.language.Line;
import guide.massage.language.Prompt;
import guide.massage.language.Reading;
import guide.massage.safety.PainReport;
import guide.massage.safety.RedFlag;
import guide.massage.session.Phase.Interruptible;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the events of a session mean in one phase. This base holds what is the same in all of them: pain, stop and
 * warning signs are answered everywhere, anything else a phase does not name changes nothing.
 */
abstract class Rules {
    protected final Session session;
    protected final Script script;

    Rules(Session session, Script script) {
        this.session = session;
        this.script = script;
    }

    /** What can be asked for in this phase, beside the safety words and the settings. */
    abstract Map<Intent, Function<Reading, Transition>> commands();

    /** Says the current instruction or question from its start. */
    abstract Transition enter();

    /** The phase to come back to after an interruption. */
    abstract Interruptible resting();

    abstract Sayable sayable();

    /** Whether a question waits for its answer, so that whatever is said is taken as one. */
    boolean isAsking() {
        return false;
    }

    /** Words were not understood three times: nothing moves, and help is at hand. */
    Transition hold() {
        return interject(isAsking() ? Prompt.HOLDING : Prompt.HELP_OFFERED);
    }

    /** A cry without words, which matters where hands are at work. */
    Transition cried() {
        return stay();
    }

    /** The room is too loud to hear well. */
    Transition tooLoud() {
        Conversation conversation = session.conversation();
        return conversation.mayTellOfNoise(session.now())
                ? now().update(before -> before.with(conversation.tellingOfNoise(session.now())))
                        .say(script.lines(Prompt.TOO_LOUD))
                : stay();
    }

    /** Everything that was to be said has been said. */
    Transition quiet() {
        return stay();
    }

    Transition alarm(Alarm alarm) {
        return stay();
    }

    Transition key() {
        return stop();
    }

    Transition stop() {
        return now().silence()
                .to(new Phase.Stopped(resting(), Phase.Stopped.Stage.PAUSE_OR_FINISH))
                .say(handsOff(Prompt.STOPPED_HANDS_OFF), Manner.URGENT)
                .say(script.lines(Prompt.PAUSE_OR_FINISH));
    }

    Transition pain(PainReport report) {
        return PainBranches.hiddenFlag(report).map(this::redFlag).orElseGet(() -> takeHandsOff(report));
    }

    /** Begins to ask about a new report. */
    final Transition takeHandsOff(PainReport report) {
        return enter(
                now().silence().say(handsOff(Prompt.HANDS_OFF), Manner.URGENT),
                new Hurting(resting(), report, HurtingRules.firstStage(report), session.now(), 0, 0));
    }

    /** Where no hands are on the body, the step says how to come off instead. */
    final List<Line> handsOff(Prompt usual) {
        Optional<String> release = resting() instanceof Phase.Guiding guiding
                ? guiding.progress().step().step().release()
                : Optional.empty();
        return release.map(text -> Line.of(usual.key(), text)).orElseGet(() -> script.lines(usual));
    }

    Transition redFlag(RedFlag flag) {
        return enter(
                now().silence(),
                new Phase.Closing(
                        Ending.RED_FLAG, new LastWords(script, session).redFlag(handsOff(Prompt.HANDS_OFF), flag)));
    }

    /** Somebody asked to finish. */
    Transition finish() {
        return goTo(new LastWords(script, session).finishing(resting()));
    }

    /** Back to what was interrupted, from the start of its instruction. */
    final Transition resume() {
        return goTo(resting(), script.lines(Prompt.RESUMING));
    }

    Transition hearingLost() {
        return now().silence()
                .to(new Phase.Paused(resting(), Phase.Paused.Reason.CANNOT_HEAR))
                .doing(new Effect.Chime(Effect.Chime.Sound.HEARING_LOST))
                .say(script.lines(Prompt.HEARING_LOST), Manner.URGENT);
    }

    Transition hearingRestored() {
        return stay();
    }

    /** The ways to understand an utterance, the likeliest first; by precedence unless a phase knows better. */
    List<Reading> inOrder(List<Reading> readings) {
        return readings;
    }

    /** Words that make sense, though not now. */
    Transition outOfPlace(Reading reading) {
        return reading.intent().kind() == Intent.Kind.NAVIGATION
                ? interject(Prompt.NOT_NOW)
                : new Misunderstanding(this).ofWords();
    }

    /** Whether this phase, or a setting, answers it. */
    final boolean isLive(Intent intent) {
        return commands().containsKey(intent) || new SettingCommands(this).all().containsKey(intent);
    }

    final Transition stay() {
        return now();
    }

    final Transition now() {
        return Transition.from(session);
    }

    final Transition interject(Prompt prompt) {
        return now().interject(script.lines(prompt));
    }

    final Transition enter(Transition transition, Phase phase) {
        return transition.to(phase).then(entered -> RuleBook.rulesOf(entered, script)
                .enter());
    }

    /** Goes to a phase, leaving unsaid whatever was being said. */
    Transition goTo(Phase phase) {
        return enter(now().silence(), phase);
    }

    /** Goes to a phase after saying something. */
    final Transition goTo(Phase phase, List<Line> first) {
        return enter(now().silence().say(first), phase);
    }

    Transition askAgain() {
        return now().silence().cancelTimers().then(same -> RuleBook.rulesOf(same, script)
                .enter());
    }

    /** Waits for something that has to be waited for anew after each sentence. */
    final Transition waiting(Duration time, Alarm alarm) {
        return now().cancelTimers(alarm).after(time, alarm);
    }
}
