package guide.massage.runtime;

import guide.massage.session.Occurrence;
import guide.massage.session.Session;
import guide.massage.session.Transition;

/** Looks on: a transcript, a journal. Called by the thread that owns the session, in the order things happen. */
public interface Witness {
    /** Something happened: the state before it, and what it led to. */
    void saw(Session before, Occurrence occurrence, Transition transition);
}
