package guide.massage.quality;

import guide.massage.audio.SoundTrouble;
import guide.massage.measuring.Recording;
import guide.massage.measuring.SpeakerHalf;
import guide.massage.measuring.Tally;
import guide.massage.measuring.Trial;
import guide.massage.measuring.TrialResult;
import guide.massage.quality.Section.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Recordings of people, and of noise, in which nothing is said to the program. */
public final class PeoplePart implements Part {
    private final Measurement measurement;
    private final Kit kit;
    private final Map<String, String> texts = new HashMap<>();

    public PeoplePart(Measurement measurement, Kit kit) {
        this.measurement = measurement;
        this.kit = kit;
        kit.talk().forEach(item -> texts.put(item.file().toString(), item.text()));
        kit.words().forEach(item -> texts.put(item.file().toString(), item.text()));
    }

    @Override
    public Section measured() throws SoundTrouble, InterruptedException {
        Tally talk = measurement.heard("talk of people", nothing(kit.talk()), Optional.empty());
        Tally words = measurement.heard("other words", nothing(others()), Optional.empty());
        Tally noise = measurement.heard("noise", nothing(kit.noises()), Optional.empty());
        Map<String, Tally> rows = new LinkedHashMap<>();
        rows.put("talk, judging half", half(talk, SpeakerHalf.JUDGING));
        rows.put("talk, tuning half", half(talk, SpeakerHalf.TUNING));
        rows.put("talk, all", talk);
        rows.put("single words that are no phrase", words);
        rows.put("noise", noise);
        Markdown page = new Markdown()
                .heading("Talk and noise of the speech kit")
                .text(kit.talk().size() + " sentences read by people, " + others().size()
                        + " single words that are no phrase, " + kit.noises().size()
                        + " pieces of noise. Minutes are few: the intervals show it.");
        FalseAlarms.table(page, "What", rows);
        List<TrialResult> all = new ArrayList<>(talk.results());
        all.addAll(words.results());
        all.addAll(noise.results());
        FalseAlarms.listed(page, new Tally(all), (file, time) -> texts.getOrDefault(file, "noise"));
        return new Section(
                List.of(
                        new Target("talk of people: false moves", "≤ 0.5 an hour", rate(talk, talk.falseMoves())),
                        new Target("talk of people: false halts", "≤ 2 an hour", rate(talk, talk.falseHalts())),
                        new Target("talk of people: hushes", "≤ 20 an hour", rate(talk, talk.hushes())),
                        new Target(
                                "noise: moves, halts, hushes",
                                "as talk",
                                noise.falseMoves() + ", " + noise.falseHalts() + ", " + rate(noise, noise.hushes()))),
                page.lines());
    }

    private List<Kit.Item> others() {
        Predicate<Kit.Item> isPhrase = item -> WordsPart.has(item.text())
                || !measurement.phrases().readings(item.text()).isEmpty();
        return kit.words().stream().filter(isPhrase.negate()).toList();
    }

    private static List<Trial> nothing(List<Kit.Item> items) {
        return items.stream()
                .map(item -> new Wanted(Recording.file(item.file()), item.text(), item.speaker()).nothing())
                .toList();
    }

    private static Tally half(Tally tally, SpeakerHalf half) {
        return new Tally(tally.results().stream()
                .filter(result -> SpeakerHalf.of(result.trial().speaker()) == half)
                .toList());
    }

    private static String rate(Tally tally, long count) {
        return Markdown.rate(count, tally.hours());
    }
}
