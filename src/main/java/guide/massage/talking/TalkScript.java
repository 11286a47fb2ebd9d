package guide.massage.talking;

import guide.massage.language.Pattern;
import guide.massage.language.PatternNotation;
import guide.massage.language.UnreadablePattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * Ways of making up talk: lists of patterns in the notation of phrase files, whose blanks stand for the lists by their
 * names. A sentence is drawn by taking one line of a list, and for each blank one line of its list.
 */
public final class TalkScript {
    private final Map<String, List<Pattern>> lists;

    private TalkScript(Map<String, List<Pattern>> lists) {
        this.lists = lists;
    }

    /**
     * Reads a script line by line: a line that ends with a colon names a list, those after it are its ways, and those
     * that begin with # say nothing.
     *
     * @param more lists of single words besides, by name
     * @throws UnreadableTalk with every line that is wrong
     */
    public static TalkScript read(List<String> lines, Map<String, List<String>> more) throws UnreadableTalk {
        List<String> problems = new ArrayList<>();
        Map<String, List<Pattern>> lists = new LinkedHashMap<>();
        more.forEach((name, words) ->
                lists.put(name, words.stream().<Pattern>map(Pattern.Word::new).toList()));
        String list = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.endsWith(":")) {
                list = line.substring(0, line.length() - 1);
                lists.put(list, new ArrayList<>());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                add(lists, list, line, i + 1, problems);
            }
        }
        check(lists, problems);
        if (!problems.isEmpty()) {
            throw new UnreadableTalk(problems);
        }
        return new TalkScript(lists);
    }

    private static void add(
            Map<String, List<Pattern>> lists, String list, String line, int number, List<String> problems) {
        try {
            lists.computeIfAbsent(list, name -> new ArrayList<>()).add(PatternNotation.read(line));
        } catch (UnreadablePattern broken) {
            problems.add("line " + number + ", column " + broken.column() + ": " + broken.getMessage());
        }
    }

    private static void check(Map<String, List<Pattern>> lists, List<String> problems) {
        Stream.of(Passage.Kind.values())
                .map(Passage.Kind::list)
                .filter(kind -> !lists.containsKey(kind))
                .forEach(missing -> problems.add("the list \"" + missing + "\" is missing"));
        lists.forEach((name, ways) -> {
            if (ways.isEmpty()) {
                problems.add("the list \"" + name + "\" is empty");
            }
            ways.stream()
                    .flatMap(Pattern::blanks)
                    .distinct()
                    .filter(blank -> !lists.containsKey(blank))
                    .forEach(blank -> problems.add("the list \"" + name + "\" uses {" + blank + "}, which is no list"));
        });
    }

    /** One sentence of this list, without punctuation. */
    String sentence(String list, SplittableRandom random) {
        StringJoiner words = new StringJoiner(" ");
        say(oneOf(lists.getOrDefault(list, List.of()), random), random, words);
        return words.toString();
    }

    private void say(Pattern pattern, SplittableRandom random, StringJoiner words) {
        if (pattern instanceof Pattern.Word word) {
            words.add(word.word());
        } else if (pattern instanceof Pattern.Blank blank) {
            say(oneOf(lists.getOrDefault(blank.name(), List.of()), random), random, words);
        } else if (pattern instanceof Pattern.Row row) {
            row.parts().forEach(part -> say(part, random, words));
        } else if (pattern instanceof Pattern.Maybe maybe) {
            if (random.nextBoolean()) {
                say(maybe.inner(), random, words);
            }
        } else {
            say(oneOf(pattern.ways(), random), random, words);
        }
    }

    private static Pattern oneOf(List<Pattern> ways, SplittableRandom random) {
        return ways.get(random.nextInt(ways.size()));
    }
}
