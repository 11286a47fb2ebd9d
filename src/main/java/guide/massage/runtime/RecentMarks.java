package guide.massage.runtime;

/**
 * Whether something was so, frame by frame, for the last minute: longer than anything is said in one breath, and no
 * more after eight hours than after one. What is older, or not yet, was not so. Used by one thread.
 */
final class RecentMarks {
    /** Frames in a minute. */
    static final int KEPT = 3000;

    private final boolean[] marks = new boolean[KEPT];
    private long count;

    void add(boolean mark) {
        marks[(int) (count++ % KEPT)] = mark;
    }

    /** Frames taken in so far. */
    long count() {
        return count;
    }

    /** How many frames from one up to, not including, another are marked. */
    int in(long from, long to) {
        int marked = 0;
        for (long i = Math.max(from, Math.max(0, count - KEPT)); i < Math.min(to, count); i++) {
            marked += marks[(int) (i % KEPT)] ? 1 : 0;
        }
        return marked;
    }
}
