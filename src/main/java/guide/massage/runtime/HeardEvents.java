package guide.massage.runtime;

import guide.massage.hearing.Hearing;
import guide.massage.session.Event;
import java.util.Optional;

/** What the ear noticed, as the session takes it. Words that do not count are no event. */
final class HeardEvents implements Hearing.Cases<Optional<Event>> {
    static Optional<Event> of(Hearing hearing) {
        return hearing.match(new HeardEvents());
    }

    @Override
    public Optional<Event> suspected(Hearing.Suspected event) {
        return Optional.of(new Event.Suspected(event.utterance()));
    }

    @Override
    public Optional<Event> dismissed(Hearing.Dismissed event) {
        return Optional.of(new Event.Dismissed(event.utterance()));
    }

    @Override
    public Optional<Event> heard(Hearing.Heard event) {
        return Optional.of(new Event.Heard(event.words()));
    }

    @Override
    public Optional<Event> overheard(Hearing.Overheard event) {
        return Optional.empty();
    }
}
