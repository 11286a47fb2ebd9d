package guide.massage.hearing;

/**
 * Follows the loudness for short sounds that stand alone, as a cry does: begun after quiet, and over now, or paused
 * as between two syllables. Sound that goes on longer is talk, in which nothing stands alone.
 */
final class Burst {
    /** Decibels over the noise of the room at which a sound begins. */
    private static final double RISE = 12;

    /** Softer than anything that is said to a microphone, in decibels of full scale. */
    private static final double FAINT = -55;

    /** Decibels below the loudest frame of the sound at which it pauses. */
    private static final double FALL = 16;

    /** Before it 240 ms must be quiet, save for a click. */
    private static final long QUIET_BEFORE = 12;

    private static final int CLICK = 3;

    /** Shorter ones, of less than 140 ms, are clicks; after 1.4 s it is talk. */
    private static final long SHORTEST = 7;

    private static final long LONGEST = 70;

    /** Frames of quiet that make a pause. */
    private static final long PAUSE = 2;

    /** Frames of quiet, or of sound, after which what comes next is a new sound. */
    private static final long OVER = 12;

    private static final long ENDLESS = 250;
    private static final long NONE = -1;

    private final Loudness loudness;
    private long begun = NONE;

    Burst(Loudness loudness) {
        this.loudness = loudness;
    }

    /** Whether such a sound paused with the newest frame; asked after each. */
    boolean hasPaused() {
        long now = loudness.count();
        if (begun == NONE) {
            begun = beginsAt(now) ? now - 1 : NONE;
            return false;
        }
        long quiet = loudness.sinceLouderThan(loudness.loudest(begun, now) - FALL, begun);
        long length = now - begun;
        if (quiet >= OVER || length > ENDLESS) {
            begun = NONE;
        }
        return quiet == PAUSE && length > SHORTEST && length <= LONGEST;
    }

    private boolean beginsAt(long now) {
        double level = loudness.loudest(now - 1, now);
        return level > Math.max(FAINT, loudness.floor() + RISE)
                && loudness.louderThan(level - RISE, now - 1 - QUIET_BEFORE, now - 1) <= CLICK;
    }

    /** Frames since it began. */
    int length() {
        return begun == NONE ? 0 : (int) (loudness.count() - begun);
    }
}
