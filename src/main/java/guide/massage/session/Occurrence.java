package guide.massage.session;

import java.time.Duration;

/**
 * An event and when it happened.
 *
 * @param at since the session began; never earlier than the occurrence before it
 */
public record Occurrence(Duration at, Event event) {}
