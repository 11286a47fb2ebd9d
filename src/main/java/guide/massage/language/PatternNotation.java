package guide.massage.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the notation of patterns: plain words, {@code [words that|may be left out]}, {@code (one|of|these)} and
 * {@code {name}} for a blank, nested as one likes. Words are lower case, with apostrophes where they belong.
 */
public final class PatternNotation {
    private final String text;
    private int at;

    private PatternNotation(String text) {
        this.text = text;
    }

    /** The pattern that the text stands for. */
    public static Pattern read(String text) throws UnreadablePattern {
        PatternNotation notation = new PatternNotation(text);
        Pattern pattern = notation.choice();
        if (notation.at < text.length()) {
            throw notation.broken("there is a '" + text.charAt(notation.at) + "' that closes nothing");
        }
        return pattern;
    }

    private Pattern choice() throws UnreadablePattern {
        List<Pattern> ways = new ArrayList<>(List.of(row()));
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
            ways.add(row());
        }
        return ways.size() == 1 ? ways.get(0) : new Pattern.Choice(ways);
    }

    private Pattern row() throws UnreadablePattern {
        List<Pattern> parts = new ArrayList<>();
        skipSpaces();
        while (at < text.length() && "|])}".indexOf(text.charAt(at)) < 0) {
            parts.add(part());
            skipSpaces();
        }
        if (parts.isEmpty()) {
            throw broken("words are missing");
        }
        return parts.size() == 1 ? parts.get(0) : new Pattern.Row(parts);
    }

    private Pattern part() throws UnreadablePattern {
        return switch (text.charAt(at)) {
            case '[' -> new Pattern.Maybe(enclosed(']'));
            case '(' -> enclosed(')');
            case '{' -> blank();
            default -> word();
        };
    }

    private Pattern enclosed(char closing) throws UnreadablePattern {
        int opening = at;
        at++;
        Pattern inner = choice();
        expect(closing, opening);
        return inner;
    }

    private Pattern blank() throws UnreadablePattern {
        int opening = at;
        at++;
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        String name = text.substring(start, at);
        expect('}', opening);
        if (name.isEmpty()) {
            throw broken("a blank has no name");
        }
        return new Pattern.Blank(name);
    }

    private Pattern word() throws UnreadablePattern {
        int start = at;
        while (at < text.length() && isPartOfWord(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw broken("'" + text.charAt(at) + "' is no part of a word (words are written in small letters)");
        }
        return new Pattern.Word(text.substring(start, at));
    }

    private static boolean isPartOfWord(char character) {
        return Character.isLowerCase(character) || character == '\'';
    }

    private void expect(char closing, int opening) throws UnreadablePattern {
        if (at >= text.length() || text.charAt(at) != closing) {
            at = opening;
            throw broken("'" + text.charAt(opening) + "' is not closed by '" + closing + "'");
        }
        at++;
    }

    private void skipSpaces() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private UnreadablePattern broken(String reason) {
        return new UnreadablePattern(reason, at + 1);
    }
}
