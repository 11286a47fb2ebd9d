package guide.massage.session;

import guide.massage.safety.PainReport;
import guide.massage.session.Phase.Interruptible;
import java.time.Duration;

/**
 * Something hurts. Hands are off until somebody says that it may go on.
 *
 * @param report what is known so far
 * @param since when the hands came off, in session time
 * @param silences how often a question stayed without an answer in a row
 * @param stops how often "stop" was said since the hands came off; the second one finishes
 */
public record Hurting(
        Interruptible interrupted, PainReport report, Stage stage, Duration since, int silences, int stops)
        implements Phase {
    /** Which question is open. */
    public enum Stage {
        WHERE,
        HOW_STRONG,
        /** Does it still hurt, now that the hands are off? */
        STILL,
        /** About a minute of hands off, then {@link #STILL_AFTER_MINUTE}. */
        FADING,
        STILL_AFTER_MINUTE,
        CRAMP_EASING,
        CRAMP_EASING_AGAIN,
        END_RECOMMENDED,
        RESUME
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.hurting(this);
    }

    Hurting at(Stage next) {
        return new Hurting(interrupted, report, next, since, 0, stops);
    }

    Hurting with(PainReport more) {
        return new Hurting(interrupted, more, stage, since, 0, stops);
    }

    Hurting afterSilence() {
        return new Hurting(interrupted, report, stage, since, silences + 1, stops);
    }

    Hurting afterStop() {
        return new Hurting(interrupted, report, stage, since, 0, stops + 1);
    }
}
