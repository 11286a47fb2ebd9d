package guide.massage.session;

import guide.massage.safety.Care;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * The whole state of a session.
 *
 * @param now time of the latest event, since the session began
 * @param timers those that run, and what for
 * @param lastId the highest id given out
 * @param attention whether commands are taken
 * @param screening whether the answers being given are private
 * @param conversation what passed lately between people and assistant
 */
public record Session(
        Duration now,
        Phase phase,
        Speech speech,
        Map<TimerId, Alarm> timers,
        int lastId,
        Preferences preferences,
        Care care,
        Attention attention,
        ScreeningState screening,
        Conversation conversation) {

    /** What is listened for. */
    public enum Attention {
        EVERYTHING,
        /** Pain, stop, emergencies, and "start listening". */
        SAFETY_ONLY
    }

    /** How far the screening has come. */
    public enum ScreeningState {
        NOT_BEGUN,
        /** Answers are being given; the journal must not hold them. */
        UNDER_WAY,
        DONE
    }

    public Session {
        timers = Map.copyOf(timers);
    }

    public static Session beginning(Preferences preferences) {
        return new Session(
                Duration.ZERO,
                new Phase.Beginning(),
                Speech.none(),
                Map.of(),
                0,
                preferences,
                Care.unscreened(),
                Attention.EVERYTHING,
                ScreeningState.NOT_BEGUN,
                Conversation.begun());
    }

    /** Whether what is said now concerns nobody but those in the room. */
    public boolean isPrivate() {
        return screening == ScreeningState.UNDER_WAY;
    }

    public boolean isOver() {
        return phase instanceof Phase.Finished;
    }

    /** Later; the time that hands were at work meanwhile counts toward a daily limit. */
    Session at(Duration time) {
        Duration worked = isAtLimitedWork() ? time.minus(now) : Duration.ZERO;
        return new Session(
                time,
                phase,
                speech,
                timers,
                lastId,
                preferences,
                care.workedFor(worked),
                attention,
                screening,
                conversation);
    }

    private boolean isAtLimitedWork() {
        return phase instanceof Phase.Guiding guiding
                && guiding.progress().clock().isRunning()
                && guiding.progress().plan().routine().hasDailyLimit();
    }

    Session in(Phase next) {
        return new Session(now, next, speech, timers, lastId, preferences, care, attention, screening, conversation);
    }

    Session saying(Speech other) {
        return new Session(now, phase, other, timers, lastId, preferences, care, attention, screening, conversation);
    }

    Session with(Preferences other) {
        return new Session(now, phase, speech, timers, lastId, other, care, attention, screening, conversation);
    }

    Session with(Care other) {
        return new Session(now, phase, speech, timers, lastId, preferences, other, attention, screening, conversation);
    }

    Session with(Attention other) {
        return new Session(now, phase, speech, timers, lastId, preferences, care, other, screening, conversation);
    }

    Session with(ScreeningState other) {
        return new Session(now, phase, speech, timers, lastId, preferences, care, attention, other, conversation);
    }

    Session with(Conversation other) {
        return new Session(now, phase, speech, timers, lastId, preferences, care, attention, screening, other);
    }

    /** Goes on counting ids from here. */
    Session countingFrom(int id) {
        return new Session(now, phase, speech, timers, id, preferences, care, attention, screening, conversation);
    }

    Session withTimer(TimerId id, Alarm alarm) {
        Map<TimerId, Alarm> more = new HashMap<>(timers);
        more.put(id, alarm);
        return new Session(now, phase, speech, more, lastId, preferences, care, attention, screening, conversation);
    }

    Session withoutTimer(TimerId id) {
        Map<TimerId, Alarm> fewer = new HashMap<>(timers);
        fewer.remove(id);
        return new Session(now, phase, speech, fewer, lastId, preferences, care, attention, screening, conversation);
    }
}
