package guide.massage.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.language.Line;
import guide.massage.language.Prompt;
import guide.massage.safety.Care;
import guide.massage.safety.ScreeningQuestion;
import guide.massage.session.Event.Begun;
import guide.massage.session.Phase.Guiding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Plays a session on a virtual clock and writes down what is heard and said. It is written and read like a play:
 * {@code play.hears("ouch").says(Prompt.HANDS_OFF)}. What is said takes time; what is heard takes none.
 */
final class Screenplay {
    private final VirtualRoom room;
    private int marked;

    private Screenplay(Script script, Preferences preferences) {
        room = new VirtualRoom(script, preferences);
    }

    static Screenplay of(Script script) {
        return of(script, Preferences.standard());
    }

    static Screenplay of(Script script, Preferences preferences) {
        return new Screenplay(script, preferences);
    }

    /** A play whose program has just been started, with a voice, for the first time. */
    static Screenplay started() {
        return of(Shipped.script()).happens(begun(Optional.empty(), Begun.Input.VOICE));
    }

    static Screenplay started(String routine) {
        return of(Shipped.script()).happens(begun(Optional.of(routine), Begun.Input.TYPED));
    }

    static Preferences speaking(Preferences.Verbosity verbosity) {
        return new Preferences("112", verbosity, VoiceSettings.calm(), MusicSettings.soft(), true);
    }

    /** Just before hands touch skin: the screening is over, and nothing was wrong. */
    static Screenplay prepared(String routine) {
        return prepared(routine, Preferences.standard());
    }

    static Screenplay prepared(String routine, Preferences preferences) {
        return of(Shipped.script(), preferences)
                .happens(begun(Optional.of(routine), Begun.Input.TYPED))
                .answersEverything("no");
    }

    /** At the first step, which was announced to its end: hands are at work. */
    static Screenplay atWork(String routine) {
        return atWork(routine, Preferences.standard());
    }

    static Screenplay atWork(String routine, Preferences preferences) {
        return prepared(routine, preferences)
                .listens()
                .hears("ready")
                .listens()
                .hears("yes")
                .listens();
    }

    static Begun begun(Optional<String> routine, Begun.Input input) {
        return new Begun(routine, input, Begun.ScreeningHistory.NEVER_COMPLETED, Duration.ZERO);
    }

    /** Gives one answer to every question of the screening, except that oil is welcome. */
    Screenplay answersEverything(String answer) {
        while (phase() instanceof Screening screening) {
            boolean oil = screening.asked().equals(new Screening.Question(ScreeningQuestion.OIL_WELCOME));
            listens().hears(oil ? "yes" : answer);
        }
        return this;
    }

    /** Answers no to all questions before this one. */
    Screenplay answersUpTo(ScreeningQuestion question) {
        while (phase() instanceof Screening screening && !screening.asked().equals(new Screening.Question(question))) {
            listens().hears("no");
        }
        return marks();
    }

    Screenplay happens(Event event) {
        room.happens(event);
        return this;
    }

    /** Somebody says this; what was said before is no longer looked at by {@link #says}. */
    Screenplay hears(String words) {
        return marks().happens(new Event.Heard(words));
    }

    Screenplay key() {
        return marks().happens(new Event.KeyPressed());
    }

    /** The assistant speaks to the end of what it has to say. */
    Screenplay listens() {
        room.runUntilQuiet();
        return this;
    }

    Screenplay waits(Duration time) {
        room.run(time);
        return this;
    }

    Screenplay waits(int seconds) {
        return waits(Duration.ofSeconds(seconds));
    }

    /** Only what is said from here on counts. */
    Screenplay marks() {
        marked = room.said().size();
        return this;
    }

    /** Since the last time somebody spoke, these were begun to be said, in this order. */
    Screenplay says(Prompt... prompts) {
        listens();
        return hasSaid(prompts);
    }

    Screenplay hasSaid(Prompt... prompts) {
        List<String> wanted = Arrays.stream(prompts).map(Prompt::key).toList();
        List<String> heard = sources();
        int at = 0;
        for (String source : heard) {
            if (at < wanted.size() && source.equals(wanted.get(at))) {
                at++;
            }
        }
        assertEquals(wanted.size(), at, () -> "expected " + wanted + ", said " + heard + "\n" + transcript());
        return this;
    }

    Screenplay hasNotSaid(Prompt prompt) {
        assertTrue(!sources().contains(prompt.key()), () -> prompt.key() + " was said\n" + transcript());
        return this;
    }

    Screenplay saysNothing() {
        listens();
        assertEquals(List.of(), sources(), this::transcript);
        return this;
    }

    /** The sources of the sentences begun since the mark. */
    List<String> sources() {
        return room.said().stream().skip(marked).map(Line::source).toList();
    }

    String words() {
        return String.join(
                " ", room.said().stream().skip(marked).map(Line::text).toList());
    }

    Screenplay saysWords(String part) {
        listens();
        assertTrue(words().toLowerCase(Locale.ROOT).contains(part), () -> part + " is not in: " + words());
        return this;
    }

    Screenplay isIn(Class<? extends Phase> phase) {
        assertInstanceOf(phase, phase(), this::transcript);
        return this;
    }

    Screenplay isIn(Hurting.Stage stage) {
        assertEquals(
                stage,
                assertInstanceOf(Hurting.class, phase(), this::transcript).stage());
        return this;
    }

    Screenplay isIn(Phase.Stopped.Stage stage) {
        assertEquals(
                stage,
                assertInstanceOf(Phase.Stopped.class, phase(), this::transcript).stage());
        return this;
    }

    Screenplay isAtStep(int number) {
        assertEquals(number, progress().step().number(), this::transcript);
        return this;
    }

    Screenplay endsWith(Ending ending) {
        listens();
        waits(600);
        assertEquals(new Phase.Finished(ending), phase(), this::transcript);
        return this;
    }

    Screenplay didEffect(Class<? extends Effect> type) {
        assertTrue(room.effects().stream().anyMatch(type::isInstance), this::transcript);
        return this;
    }

    Progress progress() {
        return assertInstanceOf(Guiding.class, phase(), this::transcript).progress();
    }

    Phase phase() {
        return session().phase();
    }

    Care care() {
        return session().care();
    }

    Session session() {
        return room.session();
    }

    VirtualRoom room() {
        return room;
    }

    List<Line> said() {
        return new ArrayList<>(room.said());
    }

    String transcript() {
        return String.join("\n", room.transcript());
    }
}
