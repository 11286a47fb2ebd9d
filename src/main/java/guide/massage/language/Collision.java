package guide.massage.language;

/** The same words, written twice, with two meanings of which neither phrase says that it knows. */
public record Collision(String words, Phrase one, Phrase other) {
    boolean isBetween(Phrase someone, Phrase another) {
        return one.equals(someone) && other.equals(another);
    }
}
