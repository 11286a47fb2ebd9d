package guide.massage.quality;

import guide.massage.measuring.SpeakerHalf;
import guide.massage.measuring.Tally;
import guide.massage.measuring.TrialResult.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The tables for single words, each beside what plain Vosk made of the same sound. */
final class WordTables {
    private static final String STOP = "stop";

    private WordTables() {}

    static Compared half(Compared all, SpeakerHalf half) {
        return all.where(said -> SpeakerHalf.of(said.speaker()) == half);
    }

    static void halves(Markdown page, Compared quiet, Compared noisy) {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<String, Compared> condition :
                List.of(Map.entry("quiet", quiet), Map.entry("noise at 10 dB", noisy))) {
            Compared all = condition.getValue();
            rows.add(row(condition.getKey() + ", judging half", half(all, SpeakerHalf.JUDGING)));
            rows.add(row(condition.getKey() + ", tuning half", half(all, SpeakerHalf.TUNING)));
            rows.add(row(condition.getKey() + ", all", all));
        }
        page.table(heads(""), rows);
    }

    static void byWord(Markdown page, Compared compared) {
        page.table(
                heads("Word"),
                compared.texts().stream()
                        .sorted()
                        .map(word ->
                                row(word, compared.where(said -> said.text().equals(word))))
                        .toList());
    }

    private static List<String> heads(String first) {
        return List.of(first, "Ceiling", "Accepted (95 %)", "of the ceiling", "Confused", "Missed");
    }

    private static List<String> row(String name, Compared compared) {
        return List.of(
                name,
                compared.ceiling() + " of " + compared.all(),
                Markdown.share(compared.accepted(), compared.all()),
                compared.ofCeiling(compared.accepted()),
                Integer.toString(compared.confused()),
                Integer.toString(compared.missed()));
    }

    static void stop(Markdown page, Compared quiet, Compared noisy) {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<String, Compared> condition :
                List.of(Map.entry("quiet", stops(quiet)), Map.entry("noise at 10 dB", stops(noisy)))) {
            for (SpeakerHalf half : SpeakerHalf.values()) {
                rows.add(hushRow(
                        condition.getKey() + ", " + half.name().toLowerCase(Locale.ROOT) + " half",
                        half(condition.getValue(), half)));
            }
            rows.add(hushRow(condition.getKey() + ", all", condition.getValue()));
        }
        page.subheading("\"Stop\": falling silent at the first guess, and halting")
                .table(List.of("", "Ceiling", "Hushed (95 %)", "of the ceiling", "Halted (95 %)"), rows);
    }

    static Compared stops(Compared all) {
        return all.where(said -> said.text().equals(STOP));
    }

    private static List<String> hushRow(String name, Compared stops) {
        return List.of(
                name,
                stops.ceiling() + " of " + stops.all(),
                Markdown.share(stops.hushed(), stops.all()),
                stops.ofCeiling(stops.hushed()),
                Markdown.share(stops.accepted(), stops.all()));
    }

    static void bad(Markdown page, Compared compared) {
        Map<List<String>, Integer> counts = new TreeMap<>(
                Comparator.comparing((List<String> row) -> row.get(0)).thenComparing(row -> row.get(1)));
        compared.pairs().stream()
                .filter(pair -> pair.ours().outcome() != Outcome.ACCEPTED)
                .forEach(pair ->
                        counts.merge(List.of(pair.wanted().text(), Misunderstood.of(pair.ours())), 1, Integer::sum));
        page.table(
                List.of("Said", "What came of it", "Times"),
                counts.entrySet().stream()
                        .map(entry -> List.of(
                                entry.getKey().get(0),
                                entry.getKey().get(1),
                                entry.getValue().toString()))
                        .toList());
    }

    static void cost(Markdown page, Compared quiet) {
        Tally ours = quiet.ours();
        page.subheading("Cost and pace")
                .text(String.format(
                        Locale.ROOT,
                        "Processor time for a second of sound, on one core: %.3f s for the whole ear, which is three"
                                + " recognisers and the rules; %.3f s for plain Vosk. From the end of the word until it was"
                                + " understood: median %.0f ms, 95 %% within %.0f ms; plain Vosk %.0f and %.0f ms.",
                        ours.realTimeFactor(),
                        quiet.plain().realTimeFactor(),
                        ours.latency(0.5).orElse(Double.NaN),
                        ours.latency(0.95).orElse(Double.NaN),
                        quiet.plain().latency(0.5).orElse(Double.NaN),
                        quiet.plain().latency(0.95).orElse(Double.NaN)));
    }
}
