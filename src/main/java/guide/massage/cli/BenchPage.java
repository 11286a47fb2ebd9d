package guide.massage.cli;

import guide.massage.bench.BenchResults;
import guide.massage.bench.CaughtRow;
import guide.massage.bench.Condition;
import guide.massage.bench.Figures;
import guide.massage.bench.Footprint;
import guide.massage.bench.Latencies;
import guide.massage.bench.LongSession;
import guide.massage.bench.Reaction;
import guide.massage.bench.SelfTriggers;
import guide.massage.measuring.SpeakerHalf;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The results of a bench as a page in Markdown, each figure with how often it was measured. */
final class BenchPage {
    private final BenchResults results;
    private final Machine machine;
    private final StringBuilder text = new StringBuilder();

    BenchPage(BenchResults results, Machine machine) {
        this.results = results;
        this.machine = machine;
    }

    String text() {
        introduction();
        latencies();
        if (!results.devices().isEmpty()) {
            new LiveSection(results.devices()).lines().forEach(this::lines);
        }
        caught();
        itself();
        footprint();
        return text.toString();
    }

    private void introduction() {
        lines(
                "# How soon it answers, and at what cost",
                "",
                "Written by `./run.sh bench`; do not edit it by hand.",
                "",
                "- Machine: " + machine.hardware(),
                "- System: " + machine.system(),
                "- Versions: " + machine.versions(),
                "");
    }

    private void latencies() {
        lines(
                "## From the end of the word",
                "",
                "A real session (guide, voice, mixer, echo canceller, ears) in a simulated living room: a small"
                        + " loudspeaker that distorts, 85 ms of delay, reverberation, a noise floor. Time is counted in"
                        + " samples at the loudspeaker, so that neither the machine's speed nor a device's buffer is in"
                        + " it; the work of the processor comes on top. The person is as loud as the echo. A word ends"
                        + " with the last 10 ms that are within 20 dB of its loudest 10 ms; a reaction before that is"
                        + " negative. Each utterance meets a session in the middle of a step of some routine; all"
                        + " routines take part. \"Ordinary way\": the same utterances without any echo through one Vosk"
                        + " recogniser with one grammar, its own rule of silence, and final results. \"Tuning\" and"
                        + " \"judging\" are the speakers whose names have an even or odd CRC-32.",
                "");
        latency("Pain or stop to silence", results.alarms(), Reaction::silence, "median 150, 95 % 350");
        lines(
                "In quiet there is nothing to silence: the row is the time to the hands-off sentence. With music, the"
                        + " last of the music counts.",
                "");
        latency("Pain or stop to the hands-off sentence", results.alarms(), Reaction::halt, "median 500");
        latency(
                "Command to the first sound of the answer",
                results.commands(),
                Reaction::answer,
                "median 500, 95 % 800");
        latency("Command to the spoken reply", results.commands(), Reaction::reply, "none");
    }

    private void latency(String title, Latencies latencies, Function<Reaction, OptionalDouble> time, String target) {
        lines(
                "### " + title,
                "",
                "Milliseconds. Target: " + target + ".",
                "",
                "| Condition | said | answered | median | 95 % | tuning: median (n) | judging: median (n) |",
                "|---|---|---|---|---|---|---|");
        for (Condition condition : Condition.values()) {
            latencyRow(condition.name().toLowerCase(Locale.ROOT), latencies.of(condition), time);
        }
        latencyRow("ordinary way", latencies.plain(), time);
        lines("", ratio(latencies, time), "");
    }

    private void latencyRow(String name, List<Reaction> reactions, Function<Reaction, OptionalDouble> time) {
        Figures figures = Latencies.figures(reactions, time);
        row(
                name,
                Integer.toString(reactions.size()),
                Integer.toString(figures.n()),
                whole(figures.median()),
                whole(figures.p95()),
                half(SpeakerHalf.TUNING, reactions, time),
                half(SpeakerHalf.JUDGING, reactions, time));
    }

    private static String half(SpeakerHalf half, List<Reaction> reactions, Function<Reaction, OptionalDouble> time) {
        Figures figures = Latencies.figures(Latencies.of(half, reactions), time);
        return whole(figures.median()) + " (" + figures.n() + ")";
    }

    private static String ratio(Latencies latencies, Function<Reaction, OptionalDouble> time) {
        OptionalDouble ours =
                Latencies.figures(latencies.of(Condition.SPEAKING), time).median();
        OptionalDouble plain = Latencies.figures(latencies.plain(), time).median();
        return ours.isPresent() && plain.isPresent() && ours.getAsDouble() > 0
                ? String.format(
                        Locale.ROOT,
                        "The ordinary way, without echo, takes %.1f times as long as this takes while it speaks.",
                        plain.getAsDouble() / ours.getAsDouble())
                : "No ratio can be told.";
    }

    private void caught() {
        lines(
                "## Cries caught while it speaks",
                "",
                "The ear hears a person over the assistant's running voice, at several levels against the echo. A cry"
                        + " counts as hushed within 0.7 s and as halted within 1.5 s of its end. \"False\" are hushes"
                        + " and halts where nobody cried, by the hour. Target: of those hushed with a silent assistant,"
                        + " 95 % at 0 dB and 80 % at -10 dB.",
                "",
                "| Room | dB | Canceller | hushed | halted | of | false hushes an hour | false halts an hour |",
                "|---|---|---|---|---|---|---|---|");
        results.caught().forEach(this::caughtRow);
        lines(
                "",
                "SpeexDSP is there where `libspeexdsp` is installed. AEC3, without its noise suppression and gain"
                        + " control, is there on Linux x86-64 with the libraries of PulseAudio and X11, which its own"
                        + " library asks for.",
                "");
    }

    private void caughtRow(CaughtRow row) {
        if (row.count().isEmpty()) {
            row(row.room(), Integer.toString(row.level()), row.canceller(), "not on this machine", "", "", "", "");
            return;
        }
        CaughtRow.Count count = row.count().get();
        row(
                row.room(),
                Integer.toString(row.level()),
                row.canceller(),
                Integer.toString(count.hushed()),
                Integer.toString(count.halted()),
                Integer.toString(count.said()),
                anHour(count.strayHushes(), count),
                anHour(count.strayHalts(), count));
    }

    private static String anHour(int number, CaughtRow.Count count) {
        return String.format(
                Locale.ROOT,
                "%.0f",
                number * 3600.0 / Math.max(1, count.length().toSeconds()));
    }

    private void itself() {
        SelfTriggers triggers = results.selfTriggers();
        lines(
                "## Hearing itself",
                "",
                String.format(
                        Locale.ROOT,
                        "Routines were spoken into their own echo for %.2f hours, silent work made shorter: %d hushes"
                                + " (%s an hour), %d halts (%s an hour). Target: no halt in 5 hours, at most 2 hushes an"
                                + " hour.",
                        triggers.length().toSeconds() / 3600.0,
                        triggers.hushes(),
                        tenth(triggers.anHour(triggers.hushes())),
                        triggers.halts(),
                        tenth(triggers.anHour(triggers.halts()))),
                "");
        if (!triggers.words().isEmpty()) {
            lines("It took itself for: \"" + String.join("\", \"", triggers.words()) + "\".", "");
        }
    }

    private void footprint() {
        Footprint cost = results.footprint();
        lines("## What it takes of the machine", "", "| What | Figure | Target |", "|---|---|---|");
        row("share of one core while it speaks into its echo", percent(cost.speaking()), "15 %");
        row("share of one core while nobody speaks", percent(cost.idle()), "");
        row("most resident memory of a session", whole(cost.residentMegabytes()) + " MB", "350 MB");
        row("start to first word", figures(cost.startToFirstWord()), "2500 ms");
        row("loading the model", figures(cost.modelLoad()), "");
        row("making the recognisers afresh", figures(cost.earSwap()), "");
        row("a new sentence until its first sample", figures(cost.sentence()), "");
        lines(
                "",
                "Share of a core: time of all threads for a second of sound, the simulation of the room left out, with"
                        + " both ears, canceller, mixer and voice. Start and memory: the program in a process of its"
                        + " own, with files for ears and mouth.",
                "",
                "As a session gets longer (core and journal on the virtual clock, a command every ten seconds):",
                "",
                "| Length | ms of a processor for an hour | journal, kB |",
                "|---|---|---|");
        cost.lengths().forEach(this::lengthRow);
    }

    private void lengthRow(LongSession.Cost cost) {
        row(
                cost.length().toMinutes() + " min",
                whole(OptionalDouble.of(cost.cpuMillisAnHour())),
                whole(OptionalDouble.of(cost.journalKilobytes())));
    }

    private static String figures(Figures figures) {
        return whole(figures.median()) + " ms (95 %: " + whole(figures.p95()) + ", n = " + figures.n() + ")";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String whole(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.0f", value.getAsDouble()) : "-";
    }

    private static String tenth(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.1f", value.getAsDouble()) : "-";
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void lines(String... lines) {
        for (String line : lines) {
            text.append(line).append('\n');
        }
    }
}
