package guide.massage.session;

import guide.massage.session.RandomScript.Beat;
import guide.massage.session.RandomScript.Kind;
import java.util.List;

/** A session and what to look at before and after each event. */
final class Course {
    private static final List<String> ROUTINES = List.of(Shipped.BACK, Shipped.PARTNER, Shipped.FEET, Shipped.SELF);

    private final Screenplay play;
    private Session before;
    private Beat beat = new Beat(Kind.LISTEN, "", 0);

    Course(long seed) {
        String routine = ROUTINES.get((int) (seed % ROUTINES.size()));
        play = switch ((int) (seed % 3)) {
            case 0 -> Screenplay.started();
            case 1 -> Screenplay.prepared(routine);
            default -> Screenplay.atWork(routine);
        };
        before = play.session();
    }

    void perform(Beat next) {
        beat = next;
        before = play.session();
        switch (next.kind()) {
            case HEARD -> play.hears(next.words());
            case TIME -> play.marks().waits(next.seconds());
            case LISTEN -> play.marks().listens();
            case SUSPECTED -> play.marks().happens(new Event.Suspected(1));
            case DISMISSED -> play.marks().happens(new Event.Dismissed(1));
            case KEY -> play.key();
            case HEARING_LOST -> play.marks().happens(new Event.HearingLost());
            case HEARING_RESTORED -> play.marks().happens(new Event.HearingRestored());
            case OVERHEARD -> play.marks().happens(new Event.Overheard("next"));
            case CRIED -> play.marks().happens(new Event.Cried());
            case TOO_LOUD -> play.marks().happens(new Event.TooLoud());
            case STALE_TIMER -> play.marks().happens(new Event.TimerFired(new TimerId(1_000_000)));
            case STALE_SPEECH -> play.marks().happens(new Event.SpeechFinished(new UtteranceId(1_000_000)));
        }
    }

    Screenplay play() {
        return play;
    }

    Session before() {
        return before;
    }

    Beat beat() {
        return beat;
    }

    Phase then() {
        return before.phase();
    }

    Phase now() {
        return play.phase();
    }

    boolean heard(String... words) {
        return beat.kind() == Kind.HEARD && List.of(words).contains(beat.words());
    }

    void holds(boolean condition, String rule) {
        if (!condition) {
            throw new IllegalStateException(rule + ": " + then() + " -> " + now());
        }
    }
}
