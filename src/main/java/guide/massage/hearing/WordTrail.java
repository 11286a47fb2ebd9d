package guide.massage.hearing;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;

/** Where words were heard lately, of whatever kind: by them talk is told from other noise. */
final class WordTrail {
    /** More words than anybody says in the seconds that are asked for. */
    private static final int KEPT = 40;

    /** Frames by which two recognisers may differ about a word's edge: 60 ms. */
    private static final long LOOSE = 3;

    private final Deque<Decoded.Word> words = new ArrayDeque<>();

    /** Takes in what was made of an utterance that is over; times are on the ear's clock. */
    void add(Decoded heard) {
        words.addAll(heard.words());
        while (words.size() > KEPT) {
            words.removeFirst();
        }
    }

    /** Whether any word of the trail, or of the utterance that is looked at, is between these frames. */
    boolean isIn(Decoded utterance, long from, long to) {
        return isIn(words, from, to) || isIn(utterance.words(), from, to);
    }

    private static boolean isIn(Collection<Decoded.Word> said, long from, long to) {
        return said.stream()
                .mapToLong(word -> Math.min(Frames.at(word.end()), to) - Math.max(Frames.at(word.start()), from))
                .anyMatch(shared -> shared > LOOSE);
    }
}
