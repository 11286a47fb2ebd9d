package guide.massage.session;

import guide.massage.language.Intent;
import java.time.Duration;
import java.util.Optional;

/**
 * How often in a row people were not understood, and what may have been a command.
 *
 * @param rung how many answers to words that were not understood have been given since the last success
 * @param climbedAt when such words were last heard, in session time
 * @param attempt what was half heard last
 */
public record Ladder(int rung, Optional<Duration> climbedAt, Optional<Attempt> attempt) {
    /** Words that may have been this command, heard at this time of the session. */
    public record Attempt(Intent intent, Duration at) {}

    /** After so long without trouble it begins at the bottom again. */
    private static final Duration FORGOTTEN = Duration.ofSeconds(60);

    /** Who gets no answer says it again after 1.5 to 2 s; this leaves room for a second, slower try. */
    private static final Duration SAID_AGAIN = Duration.ofSeconds(8);

    /** For so long after an answer the next words are taken as meant for the assistant. */
    private static final Duration IN_TALK = Duration.ofSeconds(12);

    static Ladder atTheBottom() {
        return new Ladder(0, Optional.empty(), Optional.empty());
    }

    /** How many answers were given lately. */
    int rungAt(Duration now) {
        return isWithin(FORGOTTEN, now) ? rung : 0;
    }

    /** Whether somebody was just answered that they were not understood. */
    boolean isBeingClimbedAt(Duration now) {
        return isWithin(IN_TALK, now);
    }

    private boolean isWithin(Duration time, Duration now) {
        return climbedAt.filter(at -> now.minus(at).compareTo(time) <= 0).isPresent();
    }

    Ladder climbedAt(Duration now) {
        return new Ladder(rungAt(now) + 1, Optional.of(now), Optional.empty());
    }

    /** Whether the same command was half heard a moment ago: then somebody is trying. */
    boolean wasTried(Intent intent, Duration now) {
        return attempt.filter(earlier -> earlier.intent() == intent)
                .filter(earlier -> now.minus(earlier.at()).compareTo(SAID_AGAIN) <= 0)
                .isPresent();
    }

    Ladder trying(Intent intent, Duration now) {
        return new Ladder(rung, climbedAt, Optional.of(new Attempt(intent, now)));
    }
}
