package guide.massage.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Divides words into phrases said one after the other, each perhaps wrapped in politeness, with nothing left over. The
 * division with the fewest phrases is taken, among these the one with the fewest wrapping words; where several are as
 * good, all of them count.
 *
 * <p>It is a shortest-path search over the gaps between words, from the front and from the back: a phrase belongs to a
 * best division when the cost up to it, its own and the cost behind it add up to the least cost.
 */
final class Segmentation {
    /** More than any number of wrapping words in an utterance. */
    private static final int PHRASE = 1_000;

    private static final int OUT_OF_REACH = Integer.MAX_VALUE / 4;

    private final int[] fromFront;
    private final int[] toBack;
    private final List<Link> links;

    /** A phrase with its wrapping, as one step from gap to gap. */
    private record Link(int from, int to, int cost, Occurrence phrase) {}

    private Segmentation(int size, List<Link> links) {
        this.links = links;
        this.fromFront = costs(size, 0);
        this.toBack = costs(size, size);
        for (int gap = 0; gap <= size; gap++) {
            for (Link link : links) {
                if (link.to == gap) {
                    fromFront[gap] = Math.min(fromFront[gap], fromFront[link.from] + link.cost);
                }
            }
        }
        for (int gap = size; gap >= 0; gap--) {
            for (Link link : links) {
                if (link.from == gap) {
                    toBack[gap] = Math.min(toBack[gap], toBack[link.to] + link.cost);
                }
            }
        }
    }

    static Segmentation of(Scan scan, Wrapping wrapping) {
        List<Link> links = new ArrayList<>();
        for (Occurrence phrase : scan.found()) {
            for (int from : wrapping.startsBefore(phrase.from())) {
                for (int to : wrapping.endsAfter(phrase.to())) {
                    links.add(new Link(from, to, PHRASE + to - from - phrase.length(), phrase));
                }
            }
        }
        return new Segmentation(scan.words().size(), links);
    }

    private static int[] costs(int size, int start) {
        int[] costs = new int[size + 1];
        Arrays.fill(costs, OUT_OF_REACH);
        costs[start] = 0;
        return costs;
    }

    /** The phrases of the best divisions, in the order they were said; none where words are left over. */
    List<Occurrence> phrases() {
        int least = toBack[0];
        if (least >= OUT_OF_REACH) {
            return List.of();
        }
        return links.stream()
                .filter(link -> fromFront[link.from] + link.cost + toBack[link.to] == least)
                .map(Link::phrase)
                .distinct()
                .toList();
    }

    /** Whether all words before this gap are phrases. */
    boolean reaches(int gap) {
        return fromFront[gap] < OUT_OF_REACH;
    }
}
