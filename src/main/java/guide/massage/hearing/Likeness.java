package guide.massage.hearing;

import java.util.List;
import java.util.stream.IntStream;

/** How alike two pieces of text are, from 0 (nothing in common) to 1 (equal), by the letters that must change. */
final class Likeness {
    private static final String UNKNOWN = "[unk]";

    private Likeness() {}

    static double of(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return longer == 0 ? 1 : 1 - (double) changes(one, other) / longer;
    }

    /**
     * How alike the end of one text, after its last unknown word, is to about as many last words of another. What both
     * begin with says little ("the pain" and "the path"), so only what follows it is compared.
     */
    static double ofEnds(String one, String other) {
        List<String> end =
                words(one.substring(Math.max(0, one.lastIndexOf(UNKNOWN))).replace(UNKNOWN, " "));
        List<String> all = words(other);
        return IntStream.rangeClosed(end.size() - 1, end.size() + 1)
                .filter(length -> length > 0)
                .mapToDouble(length -> ofRest(end, last(all, length)))
                .max()
                .orElse(0);
    }

    private static double ofRest(List<String> one, List<String> other) {
        boolean same = one.size() > 1 && other.size() > 1 && one.get(0).equals(other.get(0));
        return same
                ? ofRest(one.subList(1, one.size()), other.subList(1, other.size()))
                : of(String.join(" ", one), String.join(" ", other));
    }

    static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private static List<String> last(List<String> words, int length) {
        return words.subList(Math.max(0, words.size() - length), words.size());
    }

    private static int changes(String one, String other) {
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
