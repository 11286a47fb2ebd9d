package guide.massage.language;

import java.util.Arrays;
import java.util.List;

/**
 * One sentence for the ear.
 *
 * @param source where it comes from: a prompt's key, or {@code step:} and a step's id
 * @param text the sentence itself
 */
public record Line(String source, String text) {
    /** Cuts a text into sentences, which are what can be interrupted and said again. */
    public static List<Line> of(String source, String text) {
        return Arrays.stream(text.strip().split("(?<=[.?!])\\s+"))
                .filter(sentence -> !sentence.isBlank())
                .map(sentence -> new Line(source, sentence))
                .toList();
    }
}
