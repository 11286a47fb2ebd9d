package guide.massage.session;

import guide.massage.language.Intent;
import guide.massage.language.Prompt;
import guide.massage.language.Reading;
import guide.massage.safety.PainReport;
import guide.massage.safety.RedFlag;
import guide.massage.session.Phase.Closing;
import guide.massage.session.Phase.Hurting;
import guide.massage.session.Phase.Hurting.Stage;
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
        return report.spot().isEmpty() ? Stage.WHERE : Stage.HOW_STRONG;
    }

    @Override
    Map<Intent, Function<Reading, Transition>> commands() {
        if (isCheckingResponse()) {
            return new HurtingAnswers(this, phase).toResponseCheck();
        }
        Map<Intent, Function<Reading, Transition>> answers = new EnumMap<>(Intent.class);
        answers.putAll(new HurtingAnswers(this, phase).always());
        answers.putAll(new HurtingAnswers(this, phase).toStage());
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
        if (phase.stage() == Stage.FADING) {
            return now().after(HANDS_OFF, Alarm.HANDS_OFF_MINUTE);
        }
        return now().after(patience(), Alarm.NO_ANSWER);
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
        return switch (phase.stage()) {
            case WHERE, HOW_STRONG -> isNews(more) ? learned(report) : stay();
            case CRAMP_EASING, CRAMP_EASING_AGAIN -> stay();
            case STILL_AFTER_MINUTE -> new PainBranches(this, phase.with(report)).notFading();
            case STILL, FADING -> goTo(phase.with(report).at(Stage.FADING));
            case END_RECOMMENDED, RESUME -> hurtsAgain(more);
        };
    }

    private Transition hurtsAgain(PainReport report) {
        return enter(
                now().silence().say(script.lines(Prompt.HANDS_OFF), Manner.URGENT),
                new Hurting(phase.interrupted(), report, firstStage(report), 0));
    }

    private static boolean isNews(PainReport more) {
        return !more.equals(PainReport.unknown());
    }

    /** Goes on with what is now known. */
    Transition learned(PainReport report) {
        if (PainBranches.hiddenFlag(report).isPresent()) {
            return redFlag(PainBranches.hiddenFlag(report).orElse(RedFlag.CALL_FOR_HELP));
        }
        return goTo(phase.with(report).at(firstStage(report)));
    }

    @Override
    Transition stop() {
        return goTo(new LastWords(script, session).finishing(phase.interrupted()));
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
    Prompt help() {
        return switch (phase.stage()) {
            case WHERE -> Prompt.HELP_WHERE;
            case HOW_STRONG -> Prompt.HELP_HOW_STRONG;
            default -> Prompt.HELP_HURTING;
        };
    }
}
