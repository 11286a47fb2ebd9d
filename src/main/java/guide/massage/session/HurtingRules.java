package guide.massage.session;

import guide.massage.language.Intent;
import guide.massage.language.Prompt;
import guide.massage.language.Reading;
import guide.massage.safety.PainReport;
import guide.massage.safety.RedFlag;
import guide.massage.session.Hurting.Stage;
import guide.massage.session.Phase.Closing;
import guide.massage.session.Phase.Interruptible;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Something hurts. Hands are off; where and how strong is asked, one question at a time; silence keeps everything
 * halted. Only an explicit yes leads back, one level lighter.
 */
final class HurtingRules extends Rules {
    private static final Duration FIRST_SILENCE = Duration.ofSeconds(5);

    /** The second time of asking is at 15 seconds, and so is every later look at the receiver. */
    private static final Duration LATER_SILENCE = Duration.ofSeconds(10);

    private static final Duration BETWEEN_CALLS = Duration.ofSeconds(30);
    private static final Duration HANDS_OFF = Duration.ofSeconds(60);

    /** After this many questions without an answer the giver is told to check the receiver. */
    private static final int SILENCES_BEFORE_CHECK = 3;

    private final Hurting phase;

    HurtingRules(Session session, Script script, Hurting phase) {
        super(session, script);
        this.phase = phase;
    }

    /** What is asked first depends on what was said already. */
    static Stage firstStage(PainReport report) {
        if (report.cramp()) {
            return Stage.CRAMP_EASING;
        }
        return report.spots().isEmpty() && !report.isSevere() ? Stage.WHERE : Stage.HOW_STRONG;
    }

    @Override
    Map<Intent, Function<Reading, Transition>> commands() {
        if (isCheckingResponse()) {
            return new HurtingAnswers(this, phase).toResponseCheck();
        }
        Map<Intent, Function<Reading, Transition>> answers = new EnumMap<>(Intent.class);
        answers.putAll(new HurtingAnswers(this, phase).always());
        answers.putAll(new HurtingAnswers(this, phase).toStage());
        answers.put(Intent.STOP_LISTENING, notNow -> interject(Prompt.NOT_NOW));
        return answers;
    }

    @Override
    Transition enter() {
        if (phase.stage() == Stage.HOW_STRONG && new PainBranches(this, phase).strengthIsKnown()) {
            return new PainBranches(this, phase).respond();
        }
        return now().say(script.lines(isCheckingResponse() ? Prompt.CHECK_RECEIVER : question(), slots()));
    }

    private Map<String, String> slots() {
        return isCheckingResponse() ? Map.of("number", session.preferences().emergencyNumber()) : Map.of();
    }

    private Prompt question() {
        return switch (phase.stage()) {
            case WHERE -> Prompt.WHERE_HURTS;
            case HOW_STRONG -> Prompt.HOW_STRONG;
            case STILL -> Prompt.STILL_HURTS;
            case FADING -> Prompt.HANDS_STAY_OFF;
            case STILL_AFTER_MINUTE -> Prompt.STILL_HURTS_AFTER_MINUTE;
            case CRAMP_EASING -> Prompt.CRAMP_HELP;
            case CRAMP_EASING_AGAIN -> Prompt.CRAMP_EASING_AGAIN;
            case END_RECOMMENDED -> Prompt.END_RECOMMENDED;
            case RESUME -> Prompt.RESUME_QUESTION;
        };
    }

    @Override
    Transition quiet() {
        return phase.stage() == Stage.FADING
                ? waiting(leftOfMinute(), Alarm.HANDS_OFF_MINUTE)
                : waiting(patience(), Alarm.NO_ANSWER);
    }

    private Duration leftOfMinute() {
        Duration left = HANDS_OFF.minus(handsOffFor());
        return left.compareTo(FIRST_SILENCE) < 0 ? FIRST_SILENCE : left;
    }

    private Duration handsOffFor() {
        return session.now().minus(phase.since());
    }

    private Duration patience() {
        if (isCheckingResponse()) {
            return BETWEEN_CALLS;
        }
        return phase.silences() == 0 ? FIRST_SILENCE : LATER_SILENCE;
    }

    @Override
    Transition alarm(Alarm alarm) {
        return alarm == Alarm.HANDS_OFF_MINUTE ? goTo(phase.at(Stage.STILL_AFTER_MINUTE)) : goTo(phase.afterSilence());
    }

    boolean isCheckingResponse() {
        return phase.silences() >= SILENCES_BEFORE_CHECK;
    }

    /** More about the same pain, or a new cry after it had seemed better. Both keep the hands off. */
    @Override
    Transition pain(PainReport more) {
        PainReport report = phase.report().and(more);
        if (PainBranches.hiddenFlag(report).isPresent()) {
            return redFlag(RedFlag.SWOLLEN_CALF);
        }
        boolean isNews = !report.equals(phase.report());
        if (!isNews && session.speech().isSayingUrgently()) {
            return stay();
        }
        return switch (phase.stage()) {
            case WHERE, HOW_STRONG -> isNews || isCheckingResponse() ? learned(report) : stay();
            case CRAMP_EASING, CRAMP_EASING_AGAIN -> isCheckingResponse() ? goTo(phase.with(report)) : stay();
            case STILL, FADING, STILL_AFTER_MINUTE -> stillHurts(report);
            case END_RECOMMENDED, RESUME -> takeHandsOff(more);
        };
    }

    /** It has not faded: what was said since may ask for more care, and after a minute it ends. */
    Transition stillHurts(PainReport report) {
        PainBranches branches = new PainBranches(this, phase.with(report));
        if (report.isSevere() || handsOffFor().compareTo(HANDS_OFF) >= 0) {
            return branches.notFading();
        }
        Hurting fading = phase.with(report).at(Stage.FADING);
        return report.quality().equals(phase.report().quality())
                ? goTo(fading)
                : enter(branches.closingWhatHurts(now().silenceButForUrgent()), fading);
    }

    /** Goes on with what is now known. */
    Transition learned(PainReport report) {
        return PainBranches.hiddenFlag(report)
                .map(this::redFlag)
                .orElseGet(() -> goTo(phase.with(report).at(firstStage(report))));
    }

    /** Hands are off already, and who cries "ouch" often cries "stop" too: only the second time finishes. */
    @Override
    Transition stop() {
        if (session.speech().isSayingUrgently()) {
            return stay();
        }
        return phase.stops() == 0 ? goTo(phase.afterStop()) : finish();
    }

    /** The hands-off sentence is said to its end, whatever comes to be known meanwhile. */
    @Override
    Transition goTo(Phase next) {
        return enter(now().silenceButForUrgent(), next);
    }

    @Override
    Transition askAgain() {
        return goTo(phase);
    }

    /** Hands stay off, and the questions go on: a key still works, and so does the giver's own sense. */
    @Override
    Transition hearingLost() {
        Transition told = now().silence()
                .doing(new Effect.Chime(Effect.Chime.Sound.HEARING_LOST))
                .say(script.lines(Prompt.HEARING_LOST), Manner.URGENT);
        return enter(told, phase);
    }

    @Override
    Transition key() {
        return askAgain();
    }

    Transition close(Closing closing) {
        return goTo(closing);
    }

    @Override
    Interruptible resting() {
        return phase.interrupted();
    }

    @Override
    Sayable sayable() {
        return switch (phase.stage()) {
            case WHERE -> Sayable.PLACE;
            case HOW_STRONG -> Sayable.STRENGTH;
            default -> Sayable.HURTING;
        };
    }

    /** While the pain has its minute to fade nothing is asked. */
    @Override
    boolean isAsking() {
        return phase.stage() != Stage.FADING;
    }

    /** The questions and their silences go on as before, so that nobody is waited for in vain. */
    @Override
    Transition hold() {
        return interject(Prompt.ASK_RECEIVER);
    }

    /** The one sentence that matters now is the question. */
    @Override
    Transition tooLoud() {
        return stay();
    }
}
