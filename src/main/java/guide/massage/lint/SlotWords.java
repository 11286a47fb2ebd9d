package guide.massage.lint;

import guide.massage.language.Prompts;
import guide.massage.routine.Bearing;
import guide.massage.routine.Side;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Fills the slots of a text with the longest words that may come to stand there. */
final class SlotWords {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w*)}");
    /** For slots without known words: neutral, and a single word. */
    private static final String ANYTHING = "X";

    private final Map<String, String> words;

    SlotWords(Prompts prompts) {
        String side = prompts.term(Side.RIGHT);
        String anchor = Stream.of(Bearing.values())
                .map(prompts::term)
                .max(Comparator.comparingInt(term -> term.split(" ").length))
                .orElse(side);
        words = Map.of("side", side, "otherSide", side, "anchor", anchor, "nearArm", side, "farArm", side);
    }

    String fill(String text) {
        return SLOT.matcher(text)
                .replaceAll(slot -> Matcher.quoteReplacement(words.getOrDefault(slot.group(1), ANYTHING)));
    }
}
