package guide.massage.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Brings what was typed or recognised into the words that phrases are written in: small letters, no punctuation, one
 * kind of apostrophe, other spellings replaced, fillers dropped.
 */
record HeardText(Map<String, List<String>> aliases, Set<String> fillers) {
    /** What the recogniser writes for a word outside its grammar. */
    static final String UNKNOWN = "[unk]";

    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02BC`\u00B4]");
    private static final Pattern TOKEN = Pattern.compile("\\[unk]|[\\p{L}\\p{N}]+(?:'[\\p{L}\\p{N}]+)*");

    List<String> words(String text) {
        String plain = APOSTROPHES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("'");
        return TOKEN.matcher(plain)
                .results()
                .flatMap(found -> respelt(found.group()))
                .filter(word -> !fillers.contains(word))
                .toList();
    }

    private Stream<String> respelt(String word) {
        return aliases.getOrDefault(word, List.of(word)).stream();
    }
}
