package guide.massage.lint;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes lists of words and wordings searchable. */
final class Wordlist {
    private Wordlist() {}

    /** Finds any of them as whole words, in capitals or not. */
    static Pattern anyOf(List<String> wordings) {
        String alternatives = wordings.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?i)(?<![\\p{L}'])(" + alternatives + ")(?![\\p{L}])");
    }
}
