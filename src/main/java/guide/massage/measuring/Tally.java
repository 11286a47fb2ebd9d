package guide.massage.measuring;

import guide.massage.measuring.TrialResult.Outcome;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The figures of one evaluation. */
public record Tally(List<TrialResult> results) {
    private static final double SECONDS_AN_HOUR = 3600;

    public Tally {
        results = List.copyOf(results);
    }

    /** How the recordings of one intent came out. */
    public record Row(int accepted, int confused, int missed) {
        public int all() {
            return accepted + confused + missed;
        }

        /** The share that was accepted, as far as these recordings tell. */
        public Interval interval() {
            return Interval.of(accepted, all());
        }
    }

    public int files() {
        return results.size();
    }

    /** All recordings in which something is to be understood. */
    public Row commands() {
        return row(results);
    }

    /** The same for each intent, by its name. */
    public SortedMap<String, Row> byIntent() {
        Map<String, List<TrialResult>> groups = new TreeMap<>();
        results.forEach(result ->
                result.trial().intent().ifPresent(intent -> groups.merge(intent, List.of(result), Tally::joined)));
        SortedMap<String, Row> rows = new TreeMap<>();
        groups.forEach((intent, group) -> rows.put(intent, row(group)));
        return rows;
    }

    private static List<TrialResult> joined(List<TrialResult> some, List<TrialResult> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Row row(List<TrialResult> results) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        results.forEach(result -> counts.merge(result.outcome(), 1, Integer::sum));
        return new Row(
                counts.getOrDefault(Outcome.ACCEPTED, 0),
                counts.getOrDefault(Outcome.CONFUSED, 0),
                counts.getOrDefault(Outcome.MISSED, 0));
    }

    /** Hours of recordings in which nothing is to be understood. */
    public double hours() {
        return silentOnes().stream()
                        .map(TrialResult::length)
                        .reduce(Duration.ZERO, Duration::plus)
                        .toMillis()
                / 1000.0
                / SECONDS_AN_HOUR;
    }

    /** Utterances acted on where nothing was to be understood, other than alarms. */
    public long falseMoves() {
        return count(TrialResult::falseMoves);
    }

    /** Alarms where nothing was to be understood. */
    public long falseHalts() {
        return count(TrialResult::falseHalts);
    }

    /** Suspicions of an alarm, whatever came of them, where nothing was to be understood. */
    public long hushes() {
        return count(TrialResult::hushes);
    }

    /** Utterances understood where nothing was to be, which would count only if something had been asked. */
    public long unaskedAnswers() {
        return count(TrialResult::unaskedAnswers);
    }

    /** Moves and halts. */
    public long falseAccepts() {
        return falseMoves() + falseHalts();
    }

    private long count(ToLongFunction<TrialResult> what) {
        return silentOnes().stream().mapToLong(what).sum();
    }

    private List<TrialResult> silentOnes() {
        return results.stream()
                .filter(result -> result.trial().intent().isEmpty())
                .toList();
    }

    /** So many an hour; nothing where there was no time. */
    public Optional<Double> anHour(long count) {
        return hours() > 0 ? Optional.of(count / hours()) : Optional.empty();
    }

    /** Milliseconds from the end of speech that this share of the accepted recordings did not exceed. */
    public Optional<Double> latency(double share) {
        double[] sorted = results.stream()
                .flatMap(result -> result.latency().stream())
                .mapToDouble(Duration::toMillis)
                .sorted()
                .toArray();
        return sorted.length == 0 ? Optional.empty() : Optional.of(between(sorted, share * (sorted.length - 1)));
    }

    private static double between(double[] sorted, double place) {
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** Time of work for a second of sound, of one processor. */
    public double realTimeFactor() {
        double heard = seconds(results.stream().mapToDouble(r -> r.listened().toMillis()));
        double worked = seconds(results.stream().mapToDouble(r -> r.working().toNanos() / 1e6));
        return heard == 0 ? 0 : worked / heard;
    }

    private static double seconds(DoubleStream millis) {
        return millis.sum() / 1000;
    }
}
