package guide.massage.audio;

/**
 * Finds out that a recording line lags behind: because it is never read empty, or because it hides sound of which it
 * does not tell, which shows against the time that has passed. Used by one thread.
 *
 * <p>Behind PulseAudio's plugin a line records from its opening on, whenever it is started. What had piled up by the
 * first read stayed before all that came later, as long as nobody read faster than it was recorded (seen: 1.6 seconds).
 */
final class LineLag {
    /** Less than the 100 ms of the line's buffer; the figure is judgement. */
    private static final double HIDDEN_MILLISECONDS = 60;
    /** A line that is read in time holds less than this at least once a second: 0 to 10 ms in PulseAudio's room. */
    private static final double STANDING_MILLISECONDS = 30;
    /** A second of frames, since devices give sound in pieces of up to a tenth of one: the least of it counts. */
    private static final int WINDOW = 50;
    /**
     * How much of each second's difference is taken for a difference of the clocks: 100 parts per million are followed,
     * and a lag that grows in small steps is seen all the same.
     */
    private static final double FOLLOW = 0.05;

    private long began;
    private long frames;
    private double usual;
    private double leastBehind;
    private double leastWaiting;

    /** The line has just been started or emptied. */
    void begin(long nanoTime) {
        began = nanoTime;
        frames = 0;
        usual = Double.POSITIVE_INFINITY;
        beginWindow();
    }

    private void beginWindow() {
        leastBehind = Double.POSITIVE_INFINITY;
        leastWaiting = Double.POSITIVE_INFINITY;
    }

    /**
     * Takes note of a frame that was read; true if the line must be emptied, after which it begins anew by itself.
     *
     * @param waitingMilliseconds of sound that the line tells of and that was not read yet
     */
    boolean isLate(long nanoTime, double waitingMilliseconds) {
        frames++;
        double behind = (nanoTime - began) / 1e6 - frames * Frame.LENGTH.toMillis() - waitingMilliseconds;
        leastBehind = Math.min(leastBehind, behind);
        leastWaiting = Math.min(leastWaiting, waitingMilliseconds);
        return frames % WINDOW == 0 && isLateAfterWindow(nanoTime);
    }

    private boolean isLateAfterWindow(long nanoTime) {
        boolean late = leastBehind > usual + HIDDEN_MILLISECONDS || leastWaiting > STANDING_MILLISECONDS;
        if (late) {
            begin(nanoTime);
        } else {
            usual = leastBehind < usual ? leastBehind : usual + FOLLOW * (leastBehind - usual);
            beginWindow();
        }
        return late;
    }
}
