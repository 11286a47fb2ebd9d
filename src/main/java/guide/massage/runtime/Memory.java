package guide.massage.runtime;

/** What outlasts a session. */
public interface Memory {
    /** The journal of this session is not to be deleted. */
    void keepJournal();

    /** The screening was completed once on this machine; nothing else of it is remembered. */
    void rememberScreening();

    /** Remembers nothing: for replays and demonstrations. */
    static Memory none() {
        return new Memory() {
            @Override
            public void keepJournal() {}

            @Override
            public void rememberScreening() {}
        };
    }
}
