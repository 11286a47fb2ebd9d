package guide.massage.speaking;

/**
 * How the voice sounds.
 *
 * @param wordsPerMinute measured on instructions of this program, 80 to 300
 * @param pitchHertz the middle of the melody, 60 to 200
 * @param rangeHertz how far the melody moves, 0 (monotone) to 50
 */
public record VoiceStyle(int wordsPerMinute, int pitchHertz, int rangeHertz) {
    /** Slow enough to follow with the hands, low, and with little melody. */
    public static final VoiceStyle CALM = new VoiceStyle(125, 88, 8);

    /** The slowest speech that still joins into sentences. */
    public static final int SLOWEST = 80;

    /** What practised listeners to synthetic speech follow. */
    public static final int FASTEST = 300;

    public VoiceStyle {
        requireWithin("words per minute", wordsPerMinute, SLOWEST, FASTEST);
        requireWithin("pitch in hertz", pitchHertz, 60, 200);
        requireWithin("range in hertz", rangeHertz, 0, 50);
    }

    /** The same voice at another speed, which is kept within what it can do. */
    public VoiceStyle atWordsPerMinute(int words) {
        return new VoiceStyle(Math.max(SLOWEST, Math.min(FASTEST, words)), pitchHertz, rangeHertz);
    }

    private static void requireWithin(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " must be " + least + " to " + most + ", not " + value);
        }
    }
}
