package guide.massage.speaking;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Prepares text for a synthesiser that knows plain English letters only. */
final class SpokenText {
    private static final Map<String, String> READINGS = Map.of(
            "e\\.g\\.", "for example",
            "i\\.e\\.", "that is",
            "etc\\.", "and so on",
            "[\u2018\u2019\u02BC]", "'",
            "[\u2010\u2011]", "-",
            "\\s*[\u2012-\u2015]\\s*", ", ",
            "\u2026", "...",
            "\u00B5", "micro");
    private static final List<Map.Entry<Pattern, String>> REPLACEMENTS = READINGS.entrySet().stream()
            .map(reading -> Map.entry(Pattern.compile(reading.getKey(), Pattern.CASE_INSENSITIVE), reading.getValue()))
            .toList();
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern UNSPEAKABLE = Pattern.compile("[^A-Za-z0-9 .,;:!?'\\-/%$&+]+");
    private static final Pattern SOUNDING = Pattern.compile("[A-Za-z0-9%$&+]");
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private SpokenText() {}

    /** What is handed to the synthesiser; empty if nothing in it can be spoken. */
    static String of(String text) {
        String plain = text;
        for (Map.Entry<Pattern, String> replacement : REPLACEMENTS) {
            plain = replacement.getKey().matcher(plain).replaceAll(replacement.getValue());
        }
        plain = ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD))
                .replaceAll("");
        plain = UNSPEAKABLE.matcher(plain).replaceAll(" ");
        plain = SPACES.matcher(plain).replaceAll(" ").strip();
        return SOUNDING.matcher(plain).find() ? plain : "";
    }
}
