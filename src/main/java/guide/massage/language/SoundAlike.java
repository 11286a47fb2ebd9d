package guide.massage.language;

/**
 * Two wordings that sound nearly the same and are both wanted.
 *
 * @param place where its author accepts them, as a JSON pointer
 * @param reason why both are wanted, and what a mistake would cost
 */
public record SoundAlike(String place, String one, String other, String reason) {
    /** Whether these two wordings are the ones that are meant, in either order. */
    public boolean isOf(String someone, String another) {
        return (one.equals(someone) && other.equals(another)) || (one.equals(another) && other.equals(someone));
    }
}
