package guide.massage.language;

/**
 * A phrase found in a row of words.
 *
 * @param from index of its first word
 * @param to index behind its last word
 */
record Occurrence(int from, int to, Phrase phrase, Reading reading) {

    int length() {
        return to - from;
    }

    boolean isSafety() {
        return phrase.intent().isSafety();
    }

    /** Whether it holds all of the other and more. */
    boolean swallows(Occurrence other) {
        return from <= other.from && to >= other.to && length() > other.length();
    }

    boolean overlaps(Occurrence other) {
        return from < other.to && other.from < to;
    }
}
