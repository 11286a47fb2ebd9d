package guide.massage.session;

import guide.massage.language.Line;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything around the guide, without sound: sentences take time, timers fire in order, events come back. It holds
 * the guide to its word: two sentences at once, an id given out twice or a timer cancelled that never ran are faults.
 */
final class VirtualRoom {
    private static final int MILLIS_A_LETTER = 60;
    private static final int MILLIS_BETWEEN_SENTENCES = 300;

    private final Guide guide;
    private final Map<TimerId, Duration> timers = new HashMap<>();
    private final Set<Integer> ids = new HashSet<>();
    private final List<Line> said = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();
    private final List<String> transcript = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Deque<Event> posted = new ArrayDeque<>();
    private Session session;
    private Duration now = Duration.ZERO;
    private Optional<InTheAir> inTheAir = Optional.empty();
    private List<Effect> latest = List.of();
    private Optional<Integer> music = Optional.empty();

    private record InTheAir(UtteranceId id, Duration until) {}

    VirtualRoom(Script script, Preferences preferences) {
        guide = new Guide(script);
        session = Session.beginning(preferences);
    }

    /** Something happens now, and all that it posts. */
    void happens(Event event) {
        note(event);
        reduce(event);
        while (!posted.isEmpty()) {
            reduce(posted.remove());
        }
    }

    private void reduce(Event event) {
        boolean over = session.isOver();
        Transition transition = guide.reduce(session, new Occurrence(now, event));
        session = transition.session();
        latest = transition.effects();
        if (over && !latest.isEmpty()) {
            faults.add("after the end: " + latest);
        }
        latest.forEach(this::carryOut);
        effects.addAll(latest);
    }

    private void carryOut(Effect effect) {
        effect.match(new Machinery());
    }

    /** Lets time go by. */
    void run(Duration time) {
        Duration end = now.plus(time);
        while (nextAt().filter(at -> at.compareTo(end) <= 0).isPresent()) {
            fireNext();
        }
        now = end;
    }

    void runUntilQuiet() {
        while (inTheAir.isPresent()) {
            fireNext();
        }
    }

    private Optional<Duration> nextAt() {
        Optional<Duration> timer = timers.values().stream().min(Comparator.naturalOrder());
        Optional<Duration> speech = inTheAir.map(InTheAir::until);
        return timer.isEmpty()
                        || speech.filter(at -> at.compareTo(timer.get()) <= 0).isPresent()
                ? speech
                : timer;
    }

    private void fireNext() {
        Duration at = nextAt().orElseThrow();
        now = at;
        if (inTheAir.filter(spoken -> spoken.until().equals(at)).isPresent()) {
            UtteranceId id = inTheAir.get().id();
            inTheAir = Optional.empty();
            happens(new Event.SpeechFinished(id));
            return;
        }
        TimerId due = timers.entrySet().stream()
                .filter(timer -> timer.getValue().equals(at))
                .map(Map.Entry::getKey)
                .min(Comparator.comparingInt(TimerId::value))
                .orElseThrow();
        timers.remove(due);
        happens(new Event.TimerFired(due));
    }

    private void note(Event event) {
        if (event instanceof Event.Heard heard) {
            write("hears", heard.words());
        } else if (!(event instanceof Event.SpeechFinished)) {
            String alarm = event instanceof Event.TimerFired fired
                    ? " " + session.timers().get(fired.timer())
                    : "";
            write("event", event.getClass().getSimpleName() + alarm);
        }
    }

    private void write(String who, String what) {
        transcript.add("%02d:%02d %s %s".formatted(now.toMinutes(), now.toSecondsPart(), who, what));
    }

    Session session() {
        return session;
    }

    Duration now() {
        return now;
    }

    List<Line> said() {
        return said;
    }

    List<Effect> effects() {
        return effects;
    }

    /** The effects of the latest event. */
    List<Effect> latest() {
        return latest;
    }

    /** How loud music plays, in decibels; nothing when it does not. */
    Optional<Integer> music() {
        return music;
    }

    boolean isSpeaking() {
        return inTheAir.isPresent();
    }

    Set<TimerId> timers() {
        return timers.keySet();
    }

    List<String> transcript() {
        return transcript;
    }

    List<String> faults() {
        return faults;
    }

    /** Carries effects out. */
    private final class Machinery implements Effect.Cases<Boolean> {
        private boolean fresh(int id) {
            return ids.add(id) || faults.add("the id " + id + " was given out twice");
        }

        @Override
        public Boolean say(Effect.Say effect) {
            fresh(effect.utterance().value());
            if (inTheAir.isPresent()) {
                faults.add("two sentences at once: " + effect.line().text());
            }
            int letters = effect.line().text().length();
            Duration length = Duration.ofMillis((long) letters * MILLIS_A_LETTER + MILLIS_BETWEEN_SENTENCES);
            inTheAir = Optional.of(new InTheAir(effect.utterance(), now.plus(length)));
            write("says", effect.line().text() + " [" + effect.line().source() + "]");
            return said.add(effect.line());
        }

        @Override
        public Boolean silence(Effect.Silence effect) {
            inTheAir = Optional.empty();
            return true;
        }

        @Override
        public Boolean prepare(Effect.Prepare effect) {
            return true;
        }

        @Override
        public Boolean chime(Effect.Chime effect) {
            return true;
        }

        @Override
        public Boolean startTimer(Effect.StartTimer effect) {
            timers.put(effect.timer(), now.plus(effect.after()));
            return fresh(effect.timer().value());
        }

        @Override
        public Boolean cancelTimer(Effect.CancelTimer effect) {
            return timers.remove(effect.timer()) != null || faults.add("no such timer: " + effect.timer());
        }

        @Override
        public Boolean adjustVoice(Effect.AdjustVoice effect) {
            return true;
        }

        @Override
        public Boolean playMusic(Effect.PlayMusic effect) {
            music = Optional.of(effect.gainDecibels());
            return true;
        }

        @Override
        public Boolean fadeMusic(Effect.FadeMusic effect) {
            return silenceMusic("faded");
        }

        @Override
        public Boolean cutMusic(Effect.CutMusic effect) {
            return silenceMusic("cut");
        }

        private boolean silenceMusic(String how) {
            boolean played = music.isPresent() || faults.add("no music was there to be " + how);
            music = Optional.empty();
            return played;
        }

        @Override
        public Boolean post(Effect.Post effect) {
            return posted.add(effect.event());
        }

        @Override
        public Boolean rememberScreening(Effect.RememberScreening effect) {
            return true;
        }

        @Override
        public Boolean keepJournal(Effect.KeepJournal effect) {
            return true;
        }

        @Override
        public Boolean end(Effect.End effect) {
            write("ends", effect.ending().toString());
            return true;
        }
    }
}
