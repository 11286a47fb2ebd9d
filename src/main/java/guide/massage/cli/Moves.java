package guide.massage.cli;

import guide.massage.bench.AtWork;
import guide.massage.session.Event;
import guide.massage.session.Guide;
import guide.massage.session.Occurrence;
import guide.massage.session.Preferences;
import guide.massage.session.Script;
import guide.massage.session.Session;
import guide.massage.session.Transition;
import java.util.List;
import java.util.function.Predicate;

/**
 * Whether words would do anything in a session that leads a massage and has asked nothing: at some step of some routine
 * they change its state or are answered. The rules of the session are asked. Any thread may use it.
 */
final class Moves implements Predicate<String> {
    private final Guide guide;
    private final List<Session> atWork;

    Moves(Script script) {
        guide = new Guide(script);
        atWork = AtWork.everywhere(script, Preferences.standard());
    }

    @Override
    public boolean test(String words) {
        return atWork.stream().anyMatch(session -> isMoved(session, words));
    }

    private boolean isMoved(Session session, String words) {
        Transition next = guide.reduce(session, new Occurrence(session.now(), new Event.Heard(words)));
        return !next.effects().isEmpty() || !next.session().equals(session);
    }
}
