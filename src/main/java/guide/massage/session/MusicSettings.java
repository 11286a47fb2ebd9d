package guide.massage.session;

/**
 * Whether music accompanies the massage, and how loud.
 *
 * @param gainDecibels relative to the loudest, {@value #SOFTEST_DECIBELS} to 0
 */
public record MusicSettings(Wish wish, int gainDecibels) {
    public static final int SOFTEST_DECIBELS = -30;

    private static final int GAIN_STEP_DECIBELS = 4;

    /** Whether it is wanted. */
    public enum Wish {
        ON,
        OFF
    }

    public MusicSettings {
        gainDecibels = Math.max(SOFTEST_DECIBELS, Math.min(0, gainDecibels));
    }

    /**
     * On, well below the voice. That it plays tells those who see nothing that the massage goes on, and that it has
     * stopped, that everything waits.
     */
    public static MusicSettings soft() {
        return new MusicSettings(Wish.ON, -8);
    }

    public boolean isWanted() {
        return wish == Wish.ON;
    }

    public MusicSettings on() {
        return new MusicSettings(Wish.ON, gainDecibels);
    }

    public MusicSettings off() {
        return new MusicSettings(Wish.OFF, gainDecibels);
    }

    /** Who wants it louder wants it. */
    public MusicSettings louder() {
        return new MusicSettings(Wish.ON, gainDecibels + GAIN_STEP_DECIBELS);
    }

    public MusicSettings softer() {
        return new MusicSettings(wish, gainDecibels - GAIN_STEP_DECIBELS);
    }
}
