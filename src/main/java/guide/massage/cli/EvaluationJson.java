package guide.massage.cli;

import guide.massage.measuring.Interval;
import guide.massage.measuring.Notice;
import guide.massage.measuring.Tally;
import guide.massage.measuring.TrialResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures of an evaluation for tools, one object a line. */
final class EvaluationJson {
    private EvaluationJson() {}

    /** What came of one recording. */
    static Map<String, @Nullable Object> file(String model, TrialResult result) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("model", model);
        fields.put("file", result.trial().recording().name());
        fields.put("speaker", result.trial().speaker());
        fields.put("intent", result.trial().intent().orElse(""));
        fields.put("outcome", Misheard.outcome(result));
        fields.put("heard", result.acts().stream().map(EvaluationJson::act).toList());
        fields.put("latency_ms", result.latency().map(Duration::toMillis).orElse(null));
        return fields;
    }

    private static String act(Notice notice) {
        return notice.reading().map(NoticeLine::meaning).orElse("");
    }

    /** The intents of every model, and at the very end their summaries. */
    static List<String> lines(Map<String, Evaluated> models) {
        List<String> lines = new ArrayList<>();
        models.forEach((model, evaluated) -> evaluated
                .ours()
                .byIntent()
                .forEach((intent, row) ->
                        lines.add(JsonLine.of(row(model, intent, row, evaluated.ceilingAccepted(intent))))));
        models.forEach((model, evaluated) -> lines.add(JsonLine.of(summary(model, evaluated))));
        return lines;
    }

    private static Map<String, @Nullable Object> row(
            String model, String intent, Tally.Row row, Optional<Integer> ceiling) {
        Interval interval = row.interval();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("model", model);
        fields.put("intent", intent);
        fields.put("files", row.all());
        fields.put("accepted", row.accepted());
        fields.put("confused", row.confused());
        fields.put("missed", row.missed());
        fields.put("accepted_from", JsonLine.rounded(interval.from()));
        fields.put("accepted_to", JsonLine.rounded(interval.to()));
        fields.put("ceiling_accepted", ceiling.orElse(null));
        return fields;
    }

    private static Map<String, @Nullable Object> summary(String model, Evaluated evaluated) {
        Tally tally = evaluated.ours();
        Tally.Row commands = tally.commands();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("files", tally.files());
        fields.put("accepted", commands.accepted());
        fields.put("confused", commands.confused());
        fields.put("missed", commands.missed());
        fields.put("false_accepts", tally.falseAccepts());
        fields.put("hours", Math.round(tally.hours() * 1e6) / 1e6);
        fields.put("false_accepts_per_hour", JsonLine.rounded(tally.anHour(tally.falseAccepts())));
        fields.put("latency_ms_median", JsonLine.rounded(tally.latency(0.5)));
        fields.put("real_time_factor", JsonLine.rounded(tally.realTimeFactor()));
        fields.put("latency_ms_p95", JsonLine.rounded(tally.latency(0.95)));
        fields.put("false_moves", tally.falseMoves());
        fields.put("unasked_answers", tally.unaskedAnswers());
        fields.put("false_halts", tally.falseHalts());
        fields.put("hushes", tally.hushes());
        fields.put("ceiling_accepted", evaluated.ceilingAccepted().orElse(null));
        fields.put("accepted_of_ceiling", JsonLine.rounded(evaluated.ofCeiling()));
        fields.put("model", model);
        return fields;
    }
}
