package guide.massage.fetching;

/** Something could not be fetched; its message is a clause with the reason, and beside it stands a clause with the cure. */
public final class FetchFailed extends Exception {
    private final String cure;

    /**
     * A failure in words for the user.
     *
     * @param reason what happened, beginning with a capital and without a full stop
     * @param cure what to do about it, without a full stop
     */
    public FetchFailed(String reason, String cure) {
        super(reason);
        this.cure = cure;
    }

    FetchFailed(String reason, String cure, Exception cause) {
        super(reason, cause);
        this.cure = cure;
    }

    /** What happened, as a clause. */
    public String reason() {
        return String.valueOf(getMessage());
    }

    /** What to do about it, as a clause. */
    public String cure() {
        return cure;
    }
}
