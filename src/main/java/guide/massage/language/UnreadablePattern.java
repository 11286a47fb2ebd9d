package guide.massage.language;

/** A pattern breaks the notation. The message says how, as a clause; the column counts from 1. */
public final class UnreadablePattern extends Exception {
    private final int column;

    UnreadablePattern(String reason, int column) {
        super(reason);
        this.column = column;
    }

    public int column() {
        return column;
    }
}
