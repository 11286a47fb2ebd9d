package guide.massage.cli;

import guide.massage.bench.Condition;
import guide.massage.bench.Figures;
import guide.massage.bench.Latencies;
import guide.massage.bench.LiveReaction;
import guide.massage.bench.Reaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;

/** What was measured through devices, as lines in Markdown. */
final class LiveSection {
    private final List<LiveReaction> reactions;

    LiveSection(List<LiveReaction> reactions) {
        this.reactions = List.copyOf(reactions);
    }

    List<String> lines() {
        Figures load = Figures.of(reactions.stream().map(LiveReaction::load).toList());
        List<String> lines = new ArrayList<>(List.of(
                "## Through devices",
                "",
                "The same sessions in real time on the devices of PulseAudio, in a virtual room whose microphone hears"
                        + " the loudspeaker 40 ms late and 6 dB weaker, with two reflections and a noise floor; the"
                        + " person is as loud as the echo. Times are read off one recording of loudspeaker and"
                        + " microphone, so devices, buffers and the processor's work are in them. Load of the machine"
                        + " meanwhile (processes that ran or wanted to): median " + tenth(load.median()) + ", 95 % "
                        + tenth(load.p95()) + ".",
                "",
                "| What, in milliseconds | Condition | said | answered | median | 95 % | Target |",
                "|---|---|---|---|---|---|---|"));
        add(lines, "pain or stop to silence", Reaction::silence, LiveSection::isAlarm, "median 250, 95 % 450");
        add(lines, "pain or stop to the hands-off sentence", Reaction::halt, LiveSection::isAlarm, "");
        add(lines, "command to the first sound of the answer", Reaction::answer, each -> !isAlarm(each), "");
        lines.add("");
        return lines;
    }

    private void add(
            List<String> lines,
            String what,
            Function<Reaction, OptionalDouble> time,
            Predicate<LiveReaction> which,
            String target) {
        for (Condition condition : Condition.values()) {
            List<Reaction> said = reactions.stream()
                    .filter(each -> each.condition() == condition && which.test(each))
                    .map(LiveReaction::reaction)
                    .toList();
            Figures figures = Latencies.figures(said, time);
            lines.add("| "
                    + String.join(
                            " | ",
                            what,
                            condition.name().toLowerCase(Locale.ROOT),
                            Integer.toString(said.size()),
                            Integer.toString(figures.n()),
                            whole(figures.median()),
                            whole(figures.p95()),
                            target)
                    + " |");
        }
    }

    private static boolean isAlarm(LiveReaction each) {
        return each.reaction().utterance().intent().isSafety();
    }

    private static String whole(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.0f", value.getAsDouble()) : "-";
    }

    private static String tenth(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.1f", value.getAsDouble()) : "-";
    }
}
