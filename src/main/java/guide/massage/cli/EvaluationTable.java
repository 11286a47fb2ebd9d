package guide.massage.cli;

import guide.massage.measuring.Interval;
import guide.massage.measuring.Tally;
import java.util.ArrayList;
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
    private static final int CELL = 56;
    private static final Tally.Row NONE = new Tally.Row(0, 0, 0);

    private final Map<String, Evaluated> models;
    private final List<String> lines = new ArrayList<>();

    private EvaluationTable(Map<String, Evaluated> models) {
        this.models = models;
    }

    static List<String> lines(Map<String, Evaluated> models) {
        EvaluationTable table = new EvaluationTable(models);
        table.columns();
        table.intents();
        table.figures();
        return table.lines;
    }

    private void columns() {
        StringBuilder names = new StringBuilder(padded("", NAME));
        models.keySet().forEach(model -> names.append(padded(model, CELL)));
        lines.add(names.toString().stripTrailing());
        figure("of", tally -> "accepted, confused, missed (accepted, 95 %)");
    }

    private void intents() {
        Set<String> intents = new TreeSet<>();
        models.values()
                .forEach(evaluated -> intents.addAll(evaluated.ours().byIntent().keySet()));
        for (String intent : intents) {
            row(
                    intent,
                    evaluated -> counts(evaluated.ours().byIntent().getOrDefault(intent, NONE))
                            + beside(evaluated.ceilingAccepted(intent)));
        }
        row(
                "all with an intent",
                evaluated -> counts(evaluated.ours().commands()) + beside(evaluated.ceilingAccepted()));
        if (models.values().stream().anyMatch(evaluated -> evaluated.ceiling().isPresent())) {
            row("accepted, of the ceiling", evaluated -> evaluated
                    .ofCeiling()
                    .map(share -> String.format(Locale.ROOT, "%.1f %%", 100 * share))
                    .orElse("-"));
        }
    }

    private static String beside(Optional<Integer> ceiling) {
        return ceiling.map(right -> ", ceiling " + right).orElse("");
    }

    private void figures() {
        figure("recordings", tally -> Integer.toString(tally.files()));
        figure("hours without a command", tally -> String.format(Locale.ROOT, "%.3f", tally.hours()));
        figure("false moves", tally -> rate(tally, tally.falseMoves()));
        figure("answers nobody asked for", tally -> rate(tally, tally.unaskedAnswers()));
        figure("false halts", tally -> rate(tally, tally.falseHalts()));
        figure("hushes", tally -> rate(tally, tally.hushes()));
        figure("latency, median", tally -> millis(tally.latency(0.5)));
        figure("latency, 95 %", tally -> millis(tally.latency(0.95)));
        figure("real-time factor", tally -> String.format(Locale.ROOT, "%.3f", tally.realTimeFactor()));
    }

    private void figure(String name, Function<Tally, String> cell) {
        row(name, evaluated -> cell.apply(evaluated.ours()));
    }

    private void row(String name, Function<Evaluated, String> cell) {
        StringBuilder line = new StringBuilder(padded(name, NAME));
        models.values().forEach(evaluated -> line.append(padded(cell.apply(evaluated), CELL)));
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
