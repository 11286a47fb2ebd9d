package guide.massage.cli;

import guide.massage.measuring.Interval;
import guide.massage.measuring.Tally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The figures of an evaluation for people: a table with a column for each model. */
final class EvaluationTable {
    private static final int NAME = 30;
    private static final int CELL = 44;
    private static final Tally.Row NONE = new Tally.Row(0, 0, 0);

    private final Map<String, Tally> tallies;
    private final List<String> lines = new ArrayList<>();

    private EvaluationTable(Map<String, Tally> tallies) {
        this.tallies = tallies;
    }

    static List<String> lines(Map<String, Tally> tallies) {
        EvaluationTable table = new EvaluationTable(tallies);
        table.columns();
        table.intents();
        table.figures();
        return table.lines;
    }

    private void columns() {
        StringBuilder models = new StringBuilder(padded("", NAME));
        tallies.keySet().forEach(model -> models.append(padded(model, CELL)));
        lines.add(models.toString().stripTrailing());
        row("of", tally -> "accepted, confused, missed (accepted, 95 %)");
    }

    private void intents() {
        Set<String> intents = new TreeSet<>();
        tallies.values().forEach(tally -> intents.addAll(tally.byIntent().keySet()));
        for (String intent : intents) {
            row(intent, tally -> counts(tally.byIntent().getOrDefault(intent, NONE)));
        }
        row("all with an intent", tally -> counts(tally.commands()));
    }

    private void figures() {
        row("recordings", tally -> Integer.toString(tally.files()));
        row("hours without a command", tally -> String.format(Locale.ROOT, "%.3f", tally.hours()));
        row("false moves", tally -> rate(tally, tally.falseMoves()));
        row("false halts", tally -> rate(tally, tally.falseHalts()));
        row("hushes", tally -> rate(tally, tally.hushes()));
        row("latency, median", tally -> millis(tally.latency(0.5)));
        row("latency, 95 %", tally -> millis(tally.latency(0.95)));
        row("real-time factor", tally -> String.format(Locale.ROOT, "%.3f", tally.realTimeFactor()));
    }

    private void row(String name, Function<Tally, String> cell) {
        StringBuilder line = new StringBuilder(padded(name, NAME));
        Map<String, String> cells = new LinkedHashMap<>();
        tallies.forEach((model, tally) -> cells.put(model, cell.apply(tally)));
        cells.values().forEach(text -> line.append(padded(text, CELL)));
        lines.add(line.toString().stripTrailing());
    }

    private static String counts(Tally.Row row) {
        Interval interval = row.interval();
        return row.all() == 0
                ? "-"
                : String.format(
                        Locale.ROOT,
                        "%d, %d, %d of %d (%.1f %%: %.1f to %.1f)",
                        row.accepted(),
                        row.confused(),
                        row.missed(),
                        row.all(),
                        100.0 * row.accepted() / row.all(),
                        100 * interval.from(),
                        100 * interval.to());
    }

    private static String rate(Tally tally, long count) {
        return tally.anHour(count)
                .map(rate -> String.format(Locale.ROOT, "%d (%.1f an hour)", count, rate))
                .orElse("-");
    }

    private static String millis(Optional<Double> latency) {
        return latency.map(value -> String.format(Locale.ROOT, "%.0f ms", value))
                .orElse("-");
    }

    private static String padded(String text, int width) {
        return text.length() < width ? text + " ".repeat(width - text.length()) : text + "  ";
    }
}
