package guide.massage.session;

/** Tells one timer from all others of the session, so that one that fires too late is recognised as stale. */
public record TimerId(int value) {}
