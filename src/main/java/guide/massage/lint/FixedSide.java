package guide.massage.lint;

import guide.massage.storage.CheckWords;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A step names no side of its own: blocks share steps out between the sides, so that both get the same. */
final class FixedSide implements Rule<String> {
    private final Pattern sides;

    FixedSide(CheckWords words) {
        this.sides = Wordlist.anyOf(words.sideWords());
    }

    @Override
    public Stream<Flaw> flaws(String sentence) {
        return sides.matcher(sentence)
                .results()
                .map(found -> new Flaw(
                        "",
                        "\"" + found.group() + "\" in \"" + sentence
                                + "\" is one side only, and the other gets nothing",
                        "put the step in a block whose sides are shared out, and write {side} or {anchor}"));
    }
}
