package guide.massage.language;

/**
 * A phrase that stands somewhere in a text, whatever surrounds it.
 *
 * @param words the words of the text that make it up
 */
public record Mention(String words, IntentName intent) {}
