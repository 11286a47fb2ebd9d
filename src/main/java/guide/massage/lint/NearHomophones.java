package guide.massage.lint;

import guide.massage.language.PhraseBook;
import guide.massage.language.Saying;
import guide.massage.language.SoundAlike;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * No short phrase sounds like one of another meaning that is live at the same moment, unless the author says why both
 * are wanted. Longer phrases have more sounds to tell them apart.
 */
final class NearHomophones implements Rule<PhraseBook> {
    private static final int MOST_WORDS = 3;

    private final Sounds sounds;

    NearHomophones(Sounds sounds) {
        this.sounds = sounds;
    }

    @Override
    public Stream<Flaw> flaws(PhraseBook book) {
        List<Pair> pairs = pairs(book);
        return Stream.concat(
                pairs.stream()
                        .filter(pair -> book.soundAlikes().stream().noneMatch(pair::isAcceptedBy))
                        .map(Pair::flaw),
                book.soundAlikes().stream()
                        .filter(accepted -> pairs.stream().noneMatch(pair -> pair.isAcceptedBy(accepted)))
                        .map(NearHomophones::needless));
    }

    private static Flaw needless(SoundAlike accepted) {
        return new Flaw(
                accepted.place(),
                "\"" + accepted.one() + "\" and \"" + accepted.other()
                        + "\" are told apart easily, or are not both said here",
                "take the entry out");
    }

    /** Each pair once, by the words in which its two sayings differ. */
    private List<Pair> pairs(PhraseBook book) {
        Map<List<String>, List<Saying>> bySound = new LinkedHashMap<>();
        book.sayings(MOST_WORDS)
                .forEach(saying -> bySound.computeIfAbsent(sounds.of(saying.words()), first -> new ArrayList<>())
                        .add(saying));
        Neighbours neighbours = new Neighbours(bySound.keySet());
        Map<Set<String>, Pair> pairs = new LinkedHashMap<>();
        bySound.forEach((sound, sayings) -> neighbours
                .of(sound)
                .forEach(near -> sayings.forEach(one -> bySound.getOrDefault(near, List.of()).stream()
                        .filter(other -> areMixedUp(one, other))
                        .map(other -> Pair.of(one, other))
                        .forEach(pair -> pairs.putIfAbsent(Set.of(pair.one(), pair.other()), pair)))));
        return List.copyOf(pairs.values());
    }

    private static boolean areMixedUp(Saying one, Saying other) {
        return !one.reading().intent().equals(other.reading().intent())
                && !one.words().equals(other.words())
                && LiveTogether.are(one.reading().intent(), other.reading().intent());
    }

    /** Two sayings that sound alike, cut down to the words in which they differ. */
    private record Pair(String one, String other, Saying whole, Saying otherWhole) {
        static Pair of(Saying one, Saying other) {
            List<String> first = one.words();
            List<String> second = other.words();
            int shorter = Math.min(first.size(), second.size());
            int start = 0;
            while (start < shorter - 1 && first.get(start).equals(second.get(start))) {
                start++;
            }
            int end = 0;
            while (end < shorter - start - 1
                    && first.get(first.size() - 1 - end).equals(second.get(second.size() - 1 - end))) {
                end++;
            }
            return new Pair(
                    String.join(" ", first.subList(start, first.size() - end)),
                    String.join(" ", second.subList(start, second.size() - end)),
                    one,
                    other);
        }

        boolean isAcceptedBy(SoundAlike accepted) {
            return accepted.isOf(one, other);
        }

        Flaw flaw() {
            return new Flaw(
                    whole.phrase().written().place(),
                    "\"" + one + "\" (" + whole.reading().intent() + ") sounds like \"" + other + "\" ("
                            + otherWhole.reading().intent() + ", at "
                            + otherWhole.phrase().written().place() + ")",
                    "take one of them out, or tell under \"soundAlikes\" why both are wanted");
        }
    }

    /** Finds rows of sounds that differ by one at most, without comparing each with each. */
    private static final class Neighbours {
        private final Map<List<String>, Set<List<String>>> byShortened = new HashMap<>();

        Neighbours(Set<List<String>> rows) {
            rows.forEach(row -> shortened(row).forEach(less -> byShortened
                    .computeIfAbsent(less, first -> new HashSet<>())
                    .add(row)));
        }

        Stream<List<String>> of(List<String> row) {
            return shortened(row).stream()
                    .flatMap(less -> byShortened.getOrDefault(less, Set.of()).stream())
                    .distinct()
                    .filter(other -> Sounds.areNear(row, other));
        }

        /** The row, and the row with any one sound left out: neighbours have one of these in common. */
        private static Set<List<String>> shortened(List<String> row) {
            Set<List<String>> shortened = new HashSet<>(Set.of(row));
            for (int index = 0; index < row.size(); index++) {
                List<String> less = new ArrayList<>(row);
                less.remove(index);
                shortened.add(List.copyOf(less));
            }
            return shortened;
        }
    }
}
