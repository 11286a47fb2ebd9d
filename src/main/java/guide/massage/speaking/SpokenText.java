package guide.massage.speaking;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Prepares text for a synthesiser that knows plain English letters only. */
final class SpokenText {
    /** In this order: the first rule that takes a sign decides how it is spoken. */
    private static final List<Reading> READINGS = List.of(
            reading("e\\.g\\.", "for example"),
            reading("i\\.e\\.", "that is"),
            reading("etc\\.", "and so on"),
            reading("[\u2018\u2019\u02BC]", "'"),
            reading("(?<=\\d)\\s*[-\u2010-\u2015]\\s*(?=\\d)", " to "),
            reading("[\u2010\u2011]", "-"),
            reading("\\s*[\u2012-\u2015]\\s*", ", "),
            reading("\u2026", "..."),
            reading("\u00D7", " times "),
            reading("\u00B0", " degrees "),
            reading("\u00B5", "micro"));

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern UNSPEAKABLE = Pattern.compile("[^A-Za-z0-9 .,;:!?'\\-/%$&+]+");
    private static final Pattern SOUNDING = Pattern.compile("[A-Za-z0-9%$&+]");
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private SpokenText() {}

    /** What is handed to the synthesiser; empty if nothing in it can be spoken. */
    static String of(String text) {
        String plain = text;
        for (Reading reading : READINGS) {
            plain = reading.sign.matcher(plain).replaceAll(reading.words);
        }
        plain = ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD))
                .replaceAll("");
        plain = UNSPEAKABLE.matcher(plain).replaceAll(" ");
        plain = SPACES.matcher(plain).replaceAll(" ").strip();
        return SOUNDING.matcher(plain).find() ? plain : "";
    }

    private static Reading reading(String sign, String words) {
        return new Reading(Pattern.compile(sign, Pattern.CASE_INSENSITIVE), words);
    }

    private record Reading(Pattern sign, String words) {}
}
