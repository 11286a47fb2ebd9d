package guide.massage.runtime;

import guide.massage.session.TimerId;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The timers of a session, in session time. Used by the thread that owns the session. */
final class Timers {
    private record Due(TimerId timer, Duration at) {}

    private final Map<TimerId, Due> running = new HashMap<>();

    void start(TimerId timer, Duration at) {
        running.put(timer, new Due(timer, at));
    }

    void cancel(TimerId timer) {
        running.remove(timer);
    }

    /** When the next one is due. */
    Optional<Duration> next() {
        return first().map(Due::at);
    }

    /** Takes out the first timer that is due by now; of two at the same time the older one. */
    Optional<TimerId> takeDue(Duration now) {
        Optional<TimerId> due =
                first().filter(first -> first.at().compareTo(now) <= 0).map(Due::timer);
        due.ifPresent(running::remove);
        return due;
    }

    private Optional<Due> first() {
        return running.values().stream().min(Comparator.comparing(Due::at).thenComparing(due -> due.timer()
                .value()));
    }
}
