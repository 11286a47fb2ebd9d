package guide.massage.quality;

import guide.massage.audio.SoundTrouble;
import guide.massage.language.PhraseBook;
import guide.massage.measuring.NoiseMix;
import guide.massage.measuring.Recording;
import guide.massage.measuring.SpeakerHalf;
import guide.massage.measuring.Trial;
import guide.massage.quality.Section.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Ten words that many people say, taken as commands: in quiet and in noise, each beside plain Vosk. */
public final class WordsPart implements Part {
    private static final Set<String> WORDS =
            new TreeSet<>(List.of("stop", "yes", "no", "left", "right", "up", "down", "go", "on", "off"));

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
        WordTables.halves(page, quiet, noisy);
        WordTables.byWord(page.subheading("By word, in quiet, all speakers"), quiet);
        WordTables.byWord(page.subheading("By word, noise at 10 dB, all speakers"), noisy);
        WordTables.stop(page, quiet, noisy);
        WordTables.bad(page.subheading("What was not understood, in quiet"), quiet);
        WordTables.bad(page.subheading("What was not understood, noise at 10 dB"), noisy);
        WordTables.cost(page, quiet);
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

    private static List<Target> targets(Compared quiet, Compared noisy) {
        Compared judgedQuiet = WordTables.half(quiet, SpeakerHalf.JUDGING);
        Compared judgedNoisy = WordTables.half(noisy, SpeakerHalf.JUDGING);
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
        Compared judgedStops = WordTables.stops(judged);
        Compared allStops = WordTables.stops(all);
        targets.add(new Target(what, aim, ofCeiling(judgedStops, judgedStops.hushed(), allStops, allStops.hushed())));
    }

    private static String ofCeiling(Compared judged, int ofJudged, Compared all, int ofAll) {
        return judged.ofCeiling(ofJudged) + " (" + ofJudged + ", ceiling " + judged.ceiling() + ", of " + judged.all()
                + "); all speakers " + all.ofCeiling(ofAll) + " (" + ofAll + ", ceiling " + all.ceiling() + ", of "
                + all.all() + ")";
    }
}
