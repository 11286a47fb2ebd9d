package guide.massage.session;

/**
 * How the assistant speaks.
 *
 * @param wordsPerMinute {@value #SLOWEST} to {@value #FASTEST}
 * @param gainDecibels relative to full loudness, {@value #SOFTEST_DECIBELS} to 0
 */
public record VoiceSettings(int wordsPerMinute, int gainDecibels) {
    public static final int SLOWEST = 80;
    public static final int FASTEST = 300;
    public static final int SOFTEST_DECIBELS = -30;

    private static final int RATE_STEP_PERCENT = 15;
    private static final int GAIN_STEP_DECIBELS = 4;

    public VoiceSettings {
        wordsPerMinute = Math.max(SLOWEST, Math.min(FASTEST, wordsPerMinute));
        gainDecibels = Math.max(SOFTEST_DECIBELS, Math.min(0, gainDecibels));
    }

    /** About 140 words a minute, somewhat below full loudness. */
    public static VoiceSettings calm() {
        return new VoiceSettings(140, -6);
    }

    public VoiceSettings louder() {
        return new VoiceSettings(wordsPerMinute, gainDecibels + GAIN_STEP_DECIBELS);
    }

    public VoiceSettings quieter() {
        return new VoiceSettings(wordsPerMinute, gainDecibels - GAIN_STEP_DECIBELS);
    }

    public VoiceSettings faster() {
        return new VoiceSettings(wordsPerMinute * (100 + RATE_STEP_PERCENT) / 100, gainDecibels);
    }

    public VoiceSettings slower() {
        return new VoiceSettings(wordsPerMinute * 100 / (100 + RATE_STEP_PERCENT), gainDecibels);
    }
}
