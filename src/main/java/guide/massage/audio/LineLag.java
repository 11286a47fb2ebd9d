package guide.massage.audio;

/**
 * Finds out that a recording line lags behind although it seems to hold nothing more: by a clock, at reads that had to
 * wait. A read that had to wait has caught up with all that the line tells of; what is then missing against the time
 * that has passed is hidden in it. Used by one thread.
 */
final class LineLag {
    /** Less than the 100 ms of the line's buffer; the figure is judgement. */
    private static final double HIDDEN_MILLISECONDS = 60;
    /** How much of each difference is taken for a difference of the clocks: 100 parts per million are followed. */
    private static final double FOLLOW = 0.02;

    private long began;
    private long frames;
    private double usual;
    private boolean known;

    /** The line has just been started or emptied. */
    void begin(long nanoTime) {
        began = nanoTime;
        frames = 0;
        known = false;
    }

    /**
     * Takes note of a frame that was read; true if the line must be emptied, after which it begins anew by itself.
     *
     * @param waited whether the frame was not there yet when it was asked for
     */
    boolean isHidden(long nanoTime, boolean waited) {
        frames++;
        if (!waited) {
            return false;
        }
        double behind = (nanoTime - began) / 1e6 - frames * Frame.LENGTH.toMillis();
        if (known && behind > usual + HIDDEN_MILLISECONDS) {
            begin(nanoTime);
            return true;
        }
        usual = known ? usual + (behind < usual ? 1 : FOLLOW) * (behind - usual) : behind;
        known = true;
        return false;
    }
}
