package guide.massage.runtime;

import guide.massage.hearing.Hearing;
import guide.massage.session.Event;
import java.util.Optional;

/** What the ear noticed, as the session takes it. Of words that do not count, only those are an event that somebody may have meant. */
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
    public Optional<Event> cried(Hearing.Cried event) {
        return Optional.of(new Event.Cried());
    }

    @Override
    public Optional<Event> tooLoud(Hearing.TooLoud event) {
        return Optional.of(new Event.TooLoud());
    }

    @Override
    public Optional<Event> overheard(Hearing.Overheard event) {
        return switch (event.doubt()) {
            case SECOND_OPINION, TOO_SOFT -> Optional.of(new Event.Overheard(event.words()));
            case RUNNING_TALK, TOO_SHORT -> Optional.empty();
        };
    }
}
