package guide.massage.language;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything the assistant can say, as templates of one language.
 *
 * @param templates one for every {@link Prompt}; a slot is a name in braces
 * @param terms words for the values of enums, by {@link #termKey}
 * @param durations how lengths of time are spoken; a length that is not there is spoken as the nearest one. The file
 *     leaves out the numbers that a half-heard ending confuses, such as fifteen with fifty
 */
public record Prompts(Map<Prompt, String> templates, Map<String, String> terms, Map<Duration, String> durations) {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    public Prompts {
        templates = Map.copyOf(templates);
        terms = Map.copyOf(terms);
        durations = Map.copyOf(durations);
    }

    public List<Line> lines(Prompt prompt) {
        return lines(prompt, Map.of());
    }

    public List<Line> lines(Prompt prompt, Map<String, String> slots) {
        String template = templates.get(prompt);
        if (template == null) {
            throw new IllegalStateException("no words for prompt " + prompt.key());
        }
        return Line.of(prompt.key(), fill(template, slots));
    }

    /** The word for a value, such as "left". */
    public String term(Enum<?> value) {
        return term(termKey(value));
    }

    /** The word for a key of the file. */
    public String term(String key) {
        String term = terms.get(key);
        if (term == null) {
            throw new IllegalStateException("no word for " + key);
        }
        return term;
    }

    /** Several things in a row, as they are said: "the neck, the hips and the feet". */
    public String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String allButLast = String.join(term("list.comma"), items.subList(0, items.size() - 1));
        return allButLast + term("list.and") + items.get(items.size() - 1);
    }

    public String duration(Duration length) {
        return durations.keySet().stream()
                .min(Comparator.comparing(
                                (Duration known) -> known.minus(length).abs())
                        .thenComparing(Comparator.naturalOrder()))
                .map(durations::get)
                .orElseThrow(() -> new IllegalStateException("no words for lengths of time"));
    }

    /** Puts values into the slots of a template; a slot without a value is a mistake of the program. */
    public static String fill(String template, Map<String, String> slots) {
        Matcher matcher = SLOT.matcher(template);
        return matcher.replaceAll(slot -> {
            String value = slots.get(slot.group(1));
            if (value == null) {
                throw new IllegalStateException("nothing to put for {" + slot.group(1) + "} in: " + template);
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** The key of a term in the file: {@code side.left}, {@code body-area.lower-back}. */
    public static String termKey(Enum<?> value) {
        return kebab(value.getDeclaringClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_")) + "."
                + kebab(value.name());
    }

    static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
