package guide.massage.quality;

import guide.massage.audio.SoundTrouble;
import guide.massage.language.PhraseBook;
import guide.massage.measuring.NoiseMix;
import guide.massage.measuring.Recording;
import guide.massage.measuring.SpeakerHalf;
import guide.massage.measuring.Tally;
import guide.massage.measuring.Trial;
import guide.massage.measuring.TrialResult.Outcome;
import guide.massage.quality.Section.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Ten words that many people say, taken as commands: in quiet and in noise, each beside plain Vosk. */
public final class WordsPart implements Part {
    private static final Set<String> WORDS =
            new TreeSet<>(List.of("stop", "yes", "no", "left", "right", "up", "down", "go", "on", "off"));
    private static final String STOP = "stop";

    private final Measurement measurement;
    private final List<Wanted> wanted;
    private final Set<String> own;

    /** Measures with those recordings in which one of the ten words is said. */
    public WordsPart(Measurement measurement, Kit kit) {
        wanted = kit.words().stream()
                .filter(item -> WORDS.contains(item.text()))
                .map(item -> new Wanted(Recording.file(item.file()), item.text(), item.speaker()))
                .toList();
        own = new TreeSet<>(WORDS);
        own.removeIf(word -> !measurement.phrases().readings(word).isEmpty());
        this.measurement = measurement.with(measurement.phrases().withOwnWords(own));
    }

    /** Whether the words of this part hold it. */
    static boolean has(String text) {
        return WORDS.contains(text);
    }

    @Override
    public Section measured() throws SoundTrouble, InterruptedException {
        Compared quiet = compared("words", Optional.empty());
        Compared noisy = compared("words in noise", Optional.of(measurement.noisy()));
        Markdown page =
                new Markdown().heading("Ten words of people, as commands").text(described(quiet));
        halves(page, quiet, noisy);
        byWord(page.subheading("By word, in quiet, all speakers"), quiet);
        byWord(page.subheading("By word, noise at 10 dB, all speakers"), noisy);
        stop(page, quiet, noisy);
        bad(page.subheading("What was not understood, in quiet"), quiet);
        bad(page.subheading("What was not understood, noise at 10 dB"), noisy);
        cost(page, quiet);
        return new Section(targets(quiet, noisy), page.lines());
    }

    private Compared compared(String what, Optional<NoiseMix> noise) throws SoundTrouble, InterruptedException {
        PhraseBook phrases = measurement.phrases();
        List<Trial> trials = wanted.stream().map(said -> said.by(phrases)).toList();
        return Compared.of(what, wanted, trials, measurement, noise);
    }

    private String described(Compared quiet) {
        long speakers = wanted.stream().map(Wanted::speaker).distinct().count();
        return String.format(
                Locale.ROOT,
                "%d recordings by %d people of the words %s. All phrases of a session are live; %s are no phrases of"
                        + " a session and were added to them as intents of their own, so that all ten count. What a word"
                        + " means is what the phrase file makes of it, with side and direction. The ceiling is plain"
                        + " Vosk on the same sound: a closed grammar of just these words and `[unk]`, stock rules of"
                        + " silence, final result; unknown words beside a right one are forgiven it.",
                quiet.all(),
                speakers,
                String.join(", ", WORDS),
                String.join(", ", own));
    }

    private static Compared half(Compared all, SpeakerHalf half) {
        return all.where(said -> SpeakerHalf.of(said.speaker()) == half);
    }

    private static void halves(Markdown page, Compared quiet, Compared noisy) {
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

    private static void byWord(Markdown page, Compared compared) {
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

    private static void stop(Markdown page, Compared quiet, Compared noisy) {
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

    private static Compared stops(Compared all) {
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

    private static void bad(Markdown page, Compared compared) {
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

    private static void cost(Markdown page, Compared quiet) {
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

    private static List<Target> targets(Compared quiet, Compared noisy) {
        Compared judgedQuiet = half(quiet, SpeakerHalf.JUDGING);
        Compared judgedNoisy = half(noisy, SpeakerHalf.JUDGING);
        List<Target> targets = new ArrayList<>();
        both(targets, "words as commands, quiet", "≥ 98 % of the ceiling", judgedQuiet, quiet);
        targets.add(new Target(
                "the same: confused",
                "≤ 2 % of all",
                Markdown.share(judgedQuiet.confused(), judgedQuiet.all()) + "; all speakers "
                        + Markdown.share(quiet.confused(), quiet.all())));
        both(targets, "words as commands, noise at 10 dB", "≥ 93 % of the ceiling", judgedNoisy, noisy);
        hushed(targets, "\"stop\" hushed, quiet", "≥ 99 % of the ceiling", judgedQuiet, quiet);
        hushed(targets, "\"stop\" hushed, noise at 10 dB", "≥ 95 % of the ceiling", judgedNoisy, noisy);
        targets.add(new Target(
                "recogniser cost, of real time",
                "≤ 0.05 an ear",
                String.format(
                        Locale.ROOT,
                        "%.3f for the three recognisers together, %.3f for each of them on average",
                        quiet.ours().realTimeFactor(),
                        quiet.ours().realTimeFactor() / 3)));
        return targets;
    }

    private static void both(List<Target> targets, String what, String aim, Compared judged, Compared all) {
        targets.add(new Target(what, aim, ofCeiling(judged, judged.accepted(), all, all.accepted())));
    }

    private static void hushed(List<Target> targets, String what, String aim, Compared judged, Compared all) {
        Compared judgedStops = stops(judged);
        Compared allStops = stops(all);
        targets.add(new Target(what, aim, ofCeiling(judgedStops, judgedStops.hushed(), allStops, allStops.hushed())));
    }

    private static String ofCeiling(Compared judged, int ofJudged, Compared all, int ofAll) {
        return judged.ofCeiling(ofJudged) + " (" + ofJudged + ", ceiling " + judged.ceiling() + ", of " + judged.all()
                + "); all speakers " + all.ofCeiling(ofAll) + " (" + ofAll + ", ceiling " + all.ceiling() + ", of "
                + all.all() + ")";
    }
}
