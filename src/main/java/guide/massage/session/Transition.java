package guide.massage.session;

import guide.massage.language.Line;
import guide.massage.session.Speech.Utterance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A step from one state to the next, and what is to be done on the way. It is built up by saying what happens, one
 * thing after the other.
 */
public record Transition(Session session, List<Effect> effects) {
    public Transition {
        effects = List.copyOf(effects);
    }

    static Transition from(Session session) {
        return new Transition(session, List.of());
    }

    /** Enters a phase. Timers belong to a phase and end with it. */
    Transition to(Phase phase) {
        return cancelTimers().update(session -> session.in(phase));
    }

    /** Stays in the phase with changed data; its timers run on. */
    Transition within(Phase phase) {
        return update(session -> session.in(phase));
    }

    Transition update(Function<Session, Session> change) {
        return new Transition(change.apply(session), effects);
    }

    /** Goes on with what the next rule makes of the state reached so far. */
    Transition then(Function<Session, Transition> next) {
        Transition after = next.apply(session);
        return new Transition(after.session, join(effects, after.effects));
    }

    Transition doing(Effect effect) {
        return new Transition(session, join(effects, List.of(effect)));
    }

    /** Tells by a short sound that a command was taken, before the answer to it; what is silenced is silenced first. */
    Transition chiming() {
        List<Effect> chimed = new ArrayList<>(effects);
        int answer = 0;
        while (answer < chimed.size() && !(chimed.get(answer) instanceof Effect.Say)) {
            answer++;
        }
        chimed.add(answer, new Effect.Chime(Effect.Chime.Sound.TAKEN));
        return new Transition(session, chimed);
    }

    /** Cuts what is being said and forgets what was to follow. */
    Transition silence() {
        Transition cut = session.speech().current().isPresent() ? doing(new Effect.Silence()) : this;
        return cut.update(session -> session.saying(Speech.none()));
    }

    /** Cuts what is being said, except for what is urgent: that is said to its end first. */
    Transition silenceButForUrgent() {
        Speech speech = session.speech();
        List<Utterance> urgent =
                speech.unsaid().stream().filter(Utterance::isUrgent).toList();
        if (speech.isSayingUrgently()) {
            List<Utterance> after = urgent.subList(1, urgent.size());
            return update(session -> session.saying(new Speech(speech.current(), after, Optional.empty())));
        }
        return silence()
                .update(session -> session.saying(session.speech().followedBy(urgent)))
                .sayNext();
    }

    /** Says this after everything else. */
    Transition say(List<Line> lines) {
        return say(lines, Manner.CALM);
    }

    Transition say(List<Line> lines, Manner manner) {
        List<Utterance> more =
                lines.stream().map(line -> new Utterance(line, manner)).toList();
        return update(session -> session.saying(session.speech().followedBy(more)))
                .sayNext();
    }

    /** Answers at once; the sentence that was cut for it starts again afterwards. Whoever waits, waits anew after it. */
    Transition interject(List<Line> lines) {
        return interject(lines, Manner.CALM);
    }

    /** The same in another manner. */
    Transition interject(List<Line> lines, Manner manner) {
        List<Utterance> unsaid = session.speech().unsaid();
        Transition answered = silence()
                .cancelTimers(Alarm.NO_ANSWER)
                .cancelTimers(Alarm.LAST_WORDS_OVER)
                .say(lines, manner);
        return answered.update(session -> session.saying(session.speech().followedBy(unsaid)));
    }

    /** Puts the next waiting sentence in the air, if there is one and nothing holds it back. */
    Transition sayNext() {
        if (!session.speech().canSayNext()) {
            return this;
        }
        UtteranceId id = new UtteranceId(session.lastId() + 1);
        Speech speech = session.speech().withNextInTheAir(id);
        Utterance spoken = speech.current().orElseThrow().utterance();
        return update(session -> session.saying(speech).countingFrom(id.value()))
                .doing(new Effect.Say(id, spoken.line(), spoken.manner()));
    }

    Transition hush(int utterance) {
        Transition cut = session.speech().current().isPresent() ? doing(new Effect.Silence()) : this;
        return cut.update(session -> session.saying(session.speech().hush(utterance)));
    }

    Transition unhush() {
        return update(session -> session.saying(session.speech().unhush())).sayNext();
    }

    Transition after(Duration delay, Alarm alarm) {
        TimerId id = new TimerId(session.lastId() + 1);
        return update(session -> session.withTimer(id, alarm).countingFrom(id.value()))
                .doing(new Effect.StartTimer(id, delay));
    }

    Transition cancelTimers() {
        Transition cancelled = this;
        for (TimerId id : session.timers().keySet().stream()
                .sorted(Comparator.comparingInt(TimerId::value))
                .toList()) {
            cancelled = cancelled.cancel(id);
        }
        return cancelled;
    }

    Transition cancelTimers(Alarm alarm) {
        Transition cancelled = this;
        for (TimerId id : running(alarm)) {
            cancelled = cancelled.cancel(id);
        }
        return cancelled;
    }

    private List<TimerId> running(Alarm alarm) {
        List<TimerId> running = new ArrayList<>();
        session.timers().forEach((id, purpose) -> {
            if (purpose == alarm) {
                running.add(id);
            }
        });
        return running;
    }

    private Transition cancel(TimerId id) {
        return update(session -> session.withoutTimer(id)).doing(new Effect.CancelTimer(id));
    }

    private static List<Effect> join(List<Effect> first, List<Effect> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
