package guide.massage.language;

import java.util.List;

/** One way of saying a phrase, and what it then means. */
public record Saying(List<String> words, Reading reading, Phrase phrase) {
    public Saying {
        words = List.copyOf(words);
    }
}
