package guide.massage.lint;

import guide.massage.language.Line;
import java.util.stream.Stream;

/**
 * Something that will be spoken.
 *
 * @param pointer where it stands in its file
 * @param words as they are written, with slots in braces
 */
record Text(String pointer, String words) {

    /** The sentences in it, each of which can be interrupted and said again. */
    Stream<String> sentences() {
        return Line.of("", words).stream().map(Line::text);
    }
}
