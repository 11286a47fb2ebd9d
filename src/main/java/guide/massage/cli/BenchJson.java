package guide.massage.cli;

import guide.massage.bench.BenchResults;
import guide.massage.bench.Condition;
import guide.massage.bench.Figures;
import guide.massage.bench.Latencies;
import guide.massage.bench.Reaction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The figures of a bench for tools: one object. */
final class BenchJson {
    private BenchJson() {}

    static String line(BenchResults results) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("pain_to_silence_ms", conditions(results.alarms(), Reaction::silence));
        fields.put("pain_to_halt_ms", conditions(results.alarms(), Reaction::halt));
        fields.put("command_to_answer_ms", conditions(results.commands(), Reaction::answer));
        fields.put(
                "self_triggers_per_hour",
                JsonLine.rounded(
                        results.selfTriggers().anHour(results.selfTriggers().utterances())));
        fields.put("cpu_core_share", JsonLine.rounded(results.footprint().speaking()));
        fields.put("rss_mb", JsonLine.rounded(results.footprint().residentMegabytes()));
        fields.put(
                "start_to_first_word_ms",
                JsonLine.rounded(results.footprint().startToFirstWord().median()));
        fields.put(
                "self_halts_per_hour",
                JsonLine.rounded(
                        results.selfTriggers().anHour(results.selfTriggers().halts())));
        fields.put("cpu_core_share_idle", JsonLine.rounded(results.footprint().idle()));
        return JsonLine.of(fields);
    }

    private static Map<String, Object> conditions(Latencies latencies, Function<Reaction, OptionalDouble> time) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Condition condition : Condition.values()) {
            fields.put(condition.name().toLowerCase(Locale.ROOT), figures(latencies.of(condition), time));
        }
        fields.put("baseline", figures(latencies.plain(), time));
        return fields;
    }

    private static Map<String, @Nullable Object> figures(
            List<Reaction> reactions, Function<Reaction, OptionalDouble> time) {
        Figures figures = Latencies.figures(reactions, time);
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("median", JsonLine.rounded(figures.median()));
        fields.put("p95", JsonLine.rounded(figures.p95()));
        fields.put("n", figures.n());
        return fields;
    }
}
