package guide.massage.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
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

    static String line(Map<String, @Nullable Object> fields) {
        try {
            return new JsonMapper().writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("numbers and texts cannot be written as JSON", impossible);
        }
    }

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
    static List<String> lines(Map<String, Tally> tallies) {
        List<String> lines = new ArrayList<>();
        tallies.forEach(
                (model, tally) -> tally.byIntent().forEach((intent, row) -> lines.add(line(row(model, intent, row)))));
        tallies.forEach((model, tally) -> lines.add(line(summary(model, tally))));
        return lines;
    }

    private static Map<String, @Nullable Object> row(String model, String intent, Tally.Row row) {
        Interval interval = row.interval();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("model", model);
        fields.put("intent", intent);
        fields.put("files", row.all());
        fields.put("accepted", row.accepted());
        fields.put("confused", row.confused());
        fields.put("missed", row.missed());
        fields.put("accepted_from", NoticeLine.rounded(interval.from()));
        fields.put("accepted_to", NoticeLine.rounded(interval.to()));
        return fields;
    }

    private static Map<String, @Nullable Object> summary(String model, Tally tally) {
        Tally.Row commands = tally.commands();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("files", tally.files());
        fields.put("accepted", commands.accepted());
        fields.put("confused", commands.confused());
        fields.put("missed", commands.missed());
        fields.put("false_accepts", tally.falseAccepts());
        fields.put("hours", Math.round(tally.hours() * 1e6) / 1e6);
        fields.put("false_accepts_per_hour", rounded(tally.anHour(tally.falseAccepts())));
        fields.put("latency_ms_median", rounded(tally.latency(0.5)));
        fields.put("real_time_factor", NoticeLine.rounded(tally.realTimeFactor()));
        fields.put("latency_ms_p95", rounded(tally.latency(0.95)));
        fields.put("false_moves", tally.falseMoves());
        fields.put("false_halts", tally.falseHalts());
        fields.put("hushes", tally.hushes());
        fields.put("model", model);
        return fields;
    }

    private static @Nullable Double rounded(Optional<Double> value) {
        return value.map(NoticeLine::rounded).orElse(null);
    }
}
