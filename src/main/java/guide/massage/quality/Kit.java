package guide.massage.quality;

import java.nio.file.Path;
import java.util.List;

/**
 * Recordings of people and of noise.
 *
 * @param words single words, each said by somebody
 * @param talk sentences that are no commands
 * @param noises nothing said
 */
public record Kit(List<Item> words, List<Item> talk, List<Item> noises) {
    public Kit {
        words = List.copyOf(words);
        talk = List.copyOf(talk);
        noises = List.copyOf(noises);
    }

    /** One recording, with what is said in it and by whom. */
    public record Item(Path file, String text, String speaker) {}
}
