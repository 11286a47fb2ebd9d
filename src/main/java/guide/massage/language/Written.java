package guide.massage.language;

/**
 * A pattern together with how and where its author wrote it.
 *
 * @param place the place in its file, as a JSON pointer
 * @param text the pattern in its notation
 */
public record Written(String place, String text, Pattern pattern) {}
