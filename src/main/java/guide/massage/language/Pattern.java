package guide.massage.language;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The ways in which one phrase can be said, as a small tree. The same walk serves to recognise words and to list them:
 * it offers word after word to a {@link WordPath}, which takes it or not.
 */
public sealed interface Pattern {

    /** Follows every way of saying this from where the path stands, and hands over each path that got through. */
    void walk(WordPath path, Consumer<WordPath> then);

    /** The words written in this pattern itself, not those that fill its blanks. */
    Stream<String> words();

    /** The names of the blanks in it. */
    Stream<String> blanks();

    /** The ways among which this pattern lets one choose first of all; itself where there is no such choice. */
    default List<Pattern> ways() {
        return List.of(this);
    }

    /** One word, as the recogniser spells it. */
    record Word(String word) implements Pattern {
        @Override
        public void walk(WordPath path, Consumer<WordPath> then) {
            path.take(word).ifPresent(then);
        }

        @Override
        public Stream<String> words() {
            return Stream.of(word);
        }

        @Override
        public Stream<String> blanks() {
            return Stream.empty();
        }
    }

    /** One part after the other. */
    record Row(List<Pattern> parts) implements Pattern {
        public Row {
            parts = List.copyOf(parts);
        }

        @Override
        public void walk(WordPath path, Consumer<WordPath> then) {
            walkFrom(0, path, then);
        }

        private void walkFrom(int index, WordPath path, Consumer<WordPath> then) {
            if (index == parts.size()) {
                then.accept(path);
            } else {
                parts.get(index).walk(path, onward -> walkFrom(index + 1, onward, then));
            }
        }

        @Override
        public Stream<String> words() {
            return parts.stream().flatMap(Pattern::words);
        }

        @Override
        public Stream<String> blanks() {
            return parts.stream().flatMap(Pattern::blanks);
        }
    }

    /** One of several. */
    record Choice(@Override List<Pattern> ways) implements Pattern {
        public Choice {
            ways = List.copyOf(ways);
        }

        @Override
        public void walk(WordPath path, Consumer<WordPath> then) {
            ways.forEach(way -> way.walk(path, then));
        }

        @Override
        public Stream<String> words() {
            return ways.stream().flatMap(Pattern::words);
        }

        @Override
        public Stream<String> blanks() {
            return ways.stream().flatMap(Pattern::blanks);
        }
    }

    /** Said or left out. */
    record Maybe(Pattern inner) implements Pattern {
        @Override
        public void walk(WordPath path, Consumer<WordPath> then) {
            then.accept(path);
            inner.walk(path, then);
        }

        @Override
        public Stream<String> words() {
            return inner.words();
        }

        @Override
        public Stream<String> blanks() {
            return inner.blanks();
        }
    }

    /** A place for one of the fillings of that name. */
    record Blank(String name) implements Pattern {
        @Override
        public void walk(WordPath path, Consumer<WordPath> then) {
            path.fillings().named(name).walk(path, then);
        }

        @Override
        public Stream<String> words() {
            return Stream.empty();
        }

        @Override
        public Stream<String> blanks() {
            return Stream.of(name);
        }
    }
}
