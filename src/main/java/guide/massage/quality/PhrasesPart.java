package guide.massage.quality;

import guide.massage.audio.SoundTrouble;
import guide.massage.language.Reading;
import guide.massage.measuring.Recording;
import guide.massage.measuring.Tally;
import guide.massage.measuring.Trial;
import guide.massage.measuring.TrialResult;
import guide.massage.measuring.TrialResult.Outcome;
import guide.massage.quality.Section.Target;
import guide.massage.talking.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** All phrasings that people were seen to use, said by synthetic voices. */
public final class PhrasesPart implements Part {
    private final Measurement measurement;
    private final List<Attested> phrases;

    /** One phrasing with the name of its intent. */
    public record Attested(String intent, String text) {}

    /** So many say each phrase besides the program's own: hours of measuring are better spent on more talk. */
    private static final int OTHER_VOICES = 2;

    private record Said(Attested attested, Speaker speaker, Wanted wanted, Trial trial) {}

    public PhrasesPart(Measurement measurement, List<Attested> phrases) {
        this.measurement = measurement;
        this.phrases = List.copyOf(phrases);
    }

    @Override
    public Section measured() throws SoundTrouble, InterruptedException {
        List<Said> all = said();
        Tally tally = measurement.heard("phrases", trials(all), Optional.empty());
        List<Said> safety = all.stream().filter(this::isSafety).toList();
        Compared quiet = compared("pain and stop phrases", safety, false);
        Compared noisy = compared("pain and stop phrases in noise", safety, true);
        Markdown page = new Markdown()
                .heading("Phrases of people, said by synthetic voices")
                .text(phrases.size()
                        + " phrasings, in quiet, with all phrases live. The program's own voice says each of them,"
                        + " and so do " + OTHER_VOICES + " others where there are any, which take turns. A phrasing"
                        + " counts as accepted when it was understood in its intent, with the direction, wish, quality"
                        + " or number that it names, and nothing else was.");
        byVoice(page, all, tally);
        byIntent(page, all, tally);
        bad(page, all, tally);
        HushTable.add(page, quiet, noisy);
        return new Section(targets(tally, quiet, noisy), page.lines());
    }

    private List<Said> said() {
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            Attested attested = phrases.get(i);
            for (Speaker speaker : measurement.cast().inTurn(i, OTHER_VOICES)) {
                Recording recording = Recording.made(
                        speaker.name() + ": " + attested.text(), () -> speaker.saying(attested.text() + "."));
                Wanted wanted = new Wanted(recording, attested.text(), speaker.name());
                said.add(new Said(attested, speaker, wanted, wanted.meaning(meaning(attested))));
            }
        }
        return said;
    }

    private Reading meaning(Attested attested) {
        return measurement.phrases().readings(attested.text()).stream()
                .filter(reading -> reading.intent().name().equals(attested.intent()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + attested.text() + "\" is no phrase for " + attested.intent()));
    }

    private boolean isSafety(Said said) {
        return meaning(said.attested()).intent().isSafety();
    }

    private static List<Trial> trials(List<Said> said) {
        return said.stream().map(Said::trial).toList();
    }

    private Compared compared(String what, List<Said> said, boolean noise) throws SoundTrouble, InterruptedException {
        return Compared.of(
                what,
                said.stream().map(Said::wanted).toList(),
                trials(said),
                measurement,
                noise ? Optional.of(measurement.noisy()) : Optional.empty());
    }

    private static List<Target> targets(Tally tally, Compared quiet, Compared noisy) {
        Tally.Row row = tally.commands();
        return List.of(
                new Target(
                        "all phrases of the table, synthesised", "≥ 97 %", Markdown.share(row.accepted(), row.all())),
                new Target(
                        "pain and stop phrases, synthesised: hushed, quiet",
                        "≥ 99 % of the ceiling",
                        quiet.ofCeiling(quiet.hushed())),
                new Target("the same, noise at 10 dB", "≥ 95 % of the ceiling", noisy.ofCeiling(noisy.hushed())));
    }

    private static void byVoice(Markdown page, List<Said> all, Tally tally) {
        page.subheading("By voice")
                .table(
                        List.of("Voice", "Accepted (95 %)", "Confused", "Missed"),
                        rows(grouped(all, tally, said -> said.speaker().name(), new LinkedHashMap<>())));
    }

    private static void byIntent(Markdown page, List<Said> all, Tally tally) {
        SortedMap<String, List<TrialResult>> sorted = new TreeMap<>();
        page.subheading("By intent")
                .table(
                        List.of("Intent", "Accepted (95 %)", "Confused", "Missed"),
                        rows(grouped(all, tally, said -> said.attested().intent(), sorted)));
    }

    private static Map<String, List<TrialResult>> grouped(
            List<Said> all, Tally tally, Function<Said, String> key, Map<String, List<TrialResult>> into) {
        for (TrialResult result : tally.results()) {
            into.computeIfAbsent(key.apply(all.get(result.number())), name -> new ArrayList<>())
                    .add(result);
        }
        return into;
    }

    private static List<List<String>> rows(Map<String, List<TrialResult>> groups) {
        List<List<String>> rows = new ArrayList<>();
        groups.forEach((name, results) -> {
            Tally.Row row = new Tally(results).commands();
            rows.add(List.of(
                    name,
                    Markdown.share(row.accepted(), row.all()),
                    Integer.toString(row.confused()),
                    Integer.toString(row.missed())));
        });
        return rows;
    }

    private static void bad(Markdown page, List<Said> all, Tally tally) {
        Map<String, List<TrialResult>> phrases = grouped(
                all,
                tally,
                said -> said.attested().text() + " | " + said.attested().intent(),
                new TreeMap<>());
        List<List<String>> rows = phrases.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), failures(entry.getValue())))
                .filter(entry -> !entry.getValue().isEmpty())
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .map(entry -> List.of(
                        entry.getKey(), Integer.toString(entry.getValue().size()), String.join("; ", entry.getValue())))
                .toList();
        page.subheading("Every phrasing that a voice was not understood with")
                .table(List.of("Phrase", "Intent", "Voices", "What came of it"), rows);
    }

    private static List<String> failures(List<TrialResult> results) {
        return results.stream()
                .filter(result -> result.outcome() != Outcome.ACCEPTED)
                .map(result -> result.trial().speaker() + ": " + Misunderstood.of(result))
                .toList();
    }
}
