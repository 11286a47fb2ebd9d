package guide.massage.runtime;

import guide.massage.language.Intent;
import guide.massage.language.Reading;
import guide.massage.session.Event;
import guide.massage.session.Phase;
import guide.massage.session.Session;
import guide.massage.session.StepClock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Stands in for the people of a session that nobody attends: agrees to what is asked, and says "next" when a step that
 * the giver ends has lasted as long as it usually does. It speaks in names of intents, so that it needs no language.
 */
final class PreviewDriver {
    private static final Duration TIME_TO_ANSWER = Duration.ofSeconds(2);

    private Optional<Duration> quietSince = Optional.empty();

    /** Understands what this driver says. */
    static List<Reading> readings(String intent) {
        return List.of(Reading.of(Intent.valueOf(intent)));
    }

    /** What is said at this moment, if anything. */
    Optional<Event> answer(Session session, Duration now) {
        if (!session.speech().isQuiet()) {
            quietSince = Optional.empty();
            return Optional.empty();
        }
        Duration since = quietSince.orElse(now);
        quietSince = Optional.of(since);
        return now.minus(since).compareTo(TIME_TO_ANSWER) < 0 ? Optional.empty() : answer(session.phase(), now);
    }

    private Optional<Event> answer(Phase phase, Duration now) {
        if (phase instanceof Phase.Preparing preparing) {
            return say(preparing.stage() == Phase.Preparing.Stage.READY ? Intent.NEXT : Intent.YES);
        }
        if (phase instanceof Phase.Closing) {
            return say(Intent.FINISH);
        }
        return phase instanceof Phase.Guiding guiding ? answer(guiding, now) : Optional.empty();
    }

    private Optional<Event> answer(Phase.Guiding guiding, Duration now) {
        if (guiding.open().isPresent()) {
            return say(Intent.YES);
        }
        StepClock clock = guiding.progress().clock();
        boolean untimed = clock.target().isEmpty();
        return untimed
                        && clock.workedAt(now)
                                        .compareTo(guiding.progress().step().work())
                                >= 0
                ? say(Intent.NEXT)
                : Optional.empty();
    }

    private Optional<Event> say(Intent intent) {
        quietSince = Optional.empty();
        return Optional.of(new Event.Heard(intent.name().toUpperCase(Locale.ROOT)));
    }
}
