package guide.massage.runtime;

import guide.massage.session.Effect;
import guide.massage.session.Event;
import guide.massage.session.Guide;
import guide.massage.session.Occurrence;
import guide.massage.session.Session;
import guide.massage.session.TimerId;
import guide.massage.session.Transition;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Owns the state of a session: takes events, lets the guide decide, and has the effects done in their order. It has no
 * thread and no clock; whoever turns it says what time it is. Used by one thread.
 */
public final class Conductor {
    private final Guide guide;
    private final Mouth mouth;
    private final Memory memory;
    private final List<Witness> witnesses;
    private final Timers timers = new Timers();
    private Session session;

    public Conductor(Guide guide, Session beginning, Mouth mouth, Memory memory, List<Witness> witnesses) {
        this.guide = guide;
        this.session = beginning;
        this.mouth = mouth;
        this.memory = memory;
        this.witnesses = List.copyOf(witnesses);
    }

    public Session session() {
        return session;
    }

    public boolean isOver() {
        return session.isOver();
    }

    /** Takes an event and everything that follows from it at once. */
    public void happen(Duration now, Event event) {
        Deque<Event> waiting = new ArrayDeque<>(List.of(event));
        while (!waiting.isEmpty()) {
            Occurrence occurrence = new Occurrence(later(now, session.now()), waiting.remove());
            Session before = session;
            Transition transition = guide.reduce(before, occurrence);
            session = transition.session();
            witnesses.forEach(witness -> witness.saw(before, occurrence, transition));
            transition.effects().forEach(effect -> effect.match(new Performance())
                    .ifPresent(waiting::add));
        }
    }

    /** Fires every timer that is due by now. */
    public void fireTimers(Duration now) {
        for (Optional<TimerId> due = timers.takeDue(now); due.isPresent(); due = timers.takeDue(now)) {
            happen(now, new Event.TimerFired(due.orElseThrow()));
        }
    }

    /** When the next timer is due, in session time. */
    public Optional<Duration> nextTimer() {
        return timers.next();
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Does one effect; answers with an event if it posts one. */
    private final class Performance implements Effect.Cases<Optional<Event>> {
        @Override
        public Optional<Event> say(Effect.Say effect) {
            mouth.say(effect.utterance(), effect.line(), effect.manner());
            return Optional.empty();
        }

        @Override
        public Optional<Event> silence(Effect.Silence effect) {
            mouth.silence();
            return Optional.empty();
        }

        @Override
        public Optional<Event> prepare(Effect.Prepare effect) {
            mouth.prepare(effect.lines());
            return Optional.empty();
        }

        @Override
        public Optional<Event> chime(Effect.Chime effect) {
            mouth.chime(effect.sound());
            return Optional.empty();
        }

        @Override
        public Optional<Event> startTimer(Effect.StartTimer effect) {
            timers.start(effect.timer(), session.now().plus(effect.after()));
            return Optional.empty();
        }

        @Override
        public Optional<Event> cancelTimer(Effect.CancelTimer effect) {
            timers.cancel(effect.timer());
            return Optional.empty();
        }

        @Override
        public Optional<Event> adjustVoice(Effect.AdjustVoice effect) {
            mouth.adjust(effect.settings());
            return Optional.empty();
        }

        @Override
        public Optional<Event> playMusic(Effect.PlayMusic effect) {
            mouth.playMusic(effect.gainDecibels());
            return Optional.empty();
        }

        @Override
        public Optional<Event> fadeMusic(Effect.FadeMusic effect) {
            mouth.fadeMusic();
            return Optional.empty();
        }

        @Override
        public Optional<Event> cutMusic(Effect.CutMusic effect) {
            mouth.cutMusic();
            return Optional.empty();
        }

        @Override
        public Optional<Event> post(Effect.Post effect) {
            return Optional.of(effect.event());
        }

        @Override
        public Optional<Event> rememberScreening(Effect.RememberScreening effect) {
            memory.rememberScreening();
            return Optional.empty();
        }

        @Override
        public Optional<Event> keepJournal(Effect.KeepJournal effect) {
            memory.keepJournal();
            return Optional.empty();
        }

        @Override
        public Optional<Event> end(Effect.End effect) {
            return Optional.empty();
        }
    }
}
