package guide.massage.lint;

import guide.massage.storage.CheckWords;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything can be followed with eyes closed: no sentence points at something to be seen. */
final class NoLooking implements Rule<String> {
    private final List<String> harmless;
    private final Pattern look;

    NoLooking(CheckWords words) {
        this.harmless = words.harmless();
        this.look = Wordlist.anyOf(words.lookWords());
    }

    @Override
    public Stream<Flaw> flaws(String sentence) {
        String rest = sentence.toLowerCase(Locale.ROOT);
        for (String wording : harmless) {
            rest = rest.replace(wording, "");
        }
        return look.matcher(rest)
                .results()
                .map(found -> new Flaw(
                        "",
                        "the word \"" + found.group() + "\" of \"" + sentence + "\" needs eyes",
                        "say what hands can feel or ears can hear"));
    }
}
