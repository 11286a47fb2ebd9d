package guide.massage.session;

import java.time.Duration;
import java.util.Optional;

/**
 * What passed between people and assistant lately, as far as it bears on what is said next.
 *
 * @param ladder how well they are understood
 * @param latest the last command that can be taken back
 * @param criedAt when a cry was last asked about, in session time
 * @param loudAt when it was last said that the room is too loud, in session time
 */
public record Conversation(
        Ladder ladder, Optional<Made> latest, Optional<Duration> criedAt, Optional<Duration> loudAt) {
    /** A change, and when it was made in session time. */
    public record Made(Change change, Duration at) {}

    /** What was done longer ago is no longer what "cancel" is about. */
    private static final Duration FRESH = Duration.ofMinutes(2);

    private static final Duration BETWEEN_CRIES = Duration.ofMinutes(1);
    private static final Duration BETWEEN_LOUD = Duration.ofMinutes(20);

    static Conversation begun() {
        return new Conversation(Ladder.atTheBottom(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Conversation with(Ladder other) {
        return new Conversation(other, latest, criedAt, loudAt);
    }

    Conversation making(Change change, Duration now) {
        return new Conversation(ladder, Optional.of(new Made(change, now)), criedAt, loudAt);
    }

    Conversation withNothingToTakeBack() {
        return new Conversation(ladder, Optional.empty(), criedAt, loudAt);
    }

    Conversation askingAfterCry(Duration now) {
        return new Conversation(ladder, latest, Optional.of(now), loudAt);
    }

    Conversation tellingOfNoise(Duration now) {
        return new Conversation(ladder, latest, criedAt, Optional.of(now));
    }

    Optional<Change> changeToTakeBack(Duration now) {
        return latest.filter(made -> now.minus(made.at()).compareTo(FRESH) <= 0).map(Made::change);
    }

    boolean mayAskAfterCry(Duration now) {
        return isOver(BETWEEN_CRIES, criedAt, now);
    }

    boolean mayTellOfNoise(Duration now) {
        return isOver(BETWEEN_LOUD, loudAt, now);
    }

    private static boolean isOver(Duration pause, Optional<Duration> since, Duration now) {
        return since.filter(at -> now.minus(at).compareTo(pause) < 0).isEmpty();
    }
}
