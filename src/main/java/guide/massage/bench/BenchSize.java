package guide.massage.bench;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured.
 *
 * @param utterances said under each condition, of pain and stop, and of commands
 * @param cries said in each room at each level
 * @param levels of a person over the echo, in decibels
 * @param rooms in which cries are caught, 1 to 5
 * @param selfTalk how long the assistant listens to itself at least
 * @param starts of the program
 * @param contenders cancellers to compare
 */
public record BenchSize(
        int utterances,
        int cries,
        List<Integer> levels,
        int rooms,
        Duration selfTalk,
        int starts,
        List<Contender> contenders) {
    private static final List<Contender> ALL = List.of(Contender.values());

    public BenchSize {
        contenders = List.copyOf(contenders);
        levels = List.copyOf(levels);
    }

    /** Some minutes on two cores: to see whether something has become much worse. */
    public static BenchSize quick() {
        return new BenchSize(20, 16, List.of(0, -10), 1, Duration.ofMinutes(10), 3, ALL);
    }

    /** What a results page rests on. */
    public static BenchSize full() {
        return new BenchSize(200, 24, List.of(10, 0, -10, -20), 5, Duration.ofHours(5), 5, ALL);
    }

    /** The same with so many utterances, and no more cries and starts than that. */
    public BenchSize withUtterances(int other) {
        return new BenchSize(
                other, Math.min(cries, other), levels, rooms, selfTalk, Math.min(starts, other), contenders);
    }

    /** The same with another length of listening to itself. */
    public BenchSize withSelfTalk(Duration other) {
        return new BenchSize(utterances, cries, levels, rooms, other, starts, contenders);
    }

    /** The same without comparing this canceller. */
    public BenchSize without(Contender left) {
        List<Contender> others = contenders.stream().filter(one -> one != left).toList();
        return new BenchSize(utterances, cries, levels, rooms, selfTalk, starts, others);
    }
}
