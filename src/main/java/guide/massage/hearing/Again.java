package guide.massage.hearing;

/**
 * Hears a stretch of the latest sound once more, by itself and not as a part of what was being listened to. Stretches
 * are told in frames back from the newest.
 */
interface Again {
    /** What the stretch from one frame up to another sounds like among the words of alarm and their decoys. */
    Decoded cry(long from, long to);

    /** What it sounds like among all words. */
    Decoded words(long from, long to);
}
