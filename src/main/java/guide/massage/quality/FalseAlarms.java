package guide.massage.quality;

import guide.massage.measuring.Notice;
import guide.massage.measuring.Tally;
import guide.massage.measuring.TrialResult;
import guide.massage.measuring.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells what was set off by sound that was no command. */
final class FalseAlarms {
    private static final int MOST_HUSHES = 40;

    private FalseAlarms() {}

    /** What was said in a recording at a time. */
    @FunctionalInterface
    interface Said {
        String at(String recording, Duration time);
    }

    /** A row for each. */
    static void table(Markdown page, String what, Map<String, Tally> tallies) {
        List<List<String>> rows = new ArrayList<>();
        tallies.forEach((name, tally) -> rows.add(row(name, tally)));
        page.table(
                List.of(
                        what,
                        "False moves (95 %)",
                        "Answers nobody asked for (95 %)",
                        "False halts (95 %)",
                        "Hushes (95 %)"),
                rows);
    }

    private static List<String> row(String name, Tally tally) {
        return List.of(
                name,
                Markdown.rate(tally.falseMoves(), tally.hours()),
                Markdown.rate(tally.unaskedAnswers(), tally.hours()),
                Markdown.rate(tally.falseHalts(), tally.hours()),
                Markdown.rate(tally.hushes(), tally.hours()));
    }

    /** Every move and halt with what was said, and the words that hushed most. */
    static void listed(Markdown page, Tally tally, Said said) {
        List<List<String>> rows = new ArrayList<>();
        Map<String, Integer> hushes = new TreeMap<>();
        for (TrialResult result : tally.results()) {
            for (Notice act : result.acts()) {
                rows.add(List.of(
                        Misunderstood.taken(act),
                        kind(result, act),
                        said.at(result.trial().recording().name(), act.start())));
            }
            result.notices().stream()
                    .filter(notice -> notice.verdict() == Verdict.HUSH)
                    .forEach(notice -> hushes.merge(notice.words(), 1, Integer::sum));
        }
        page.text(
                "A move is what a session would act on while hands are at work and no question is open: its rules were"
                        + " asked, at every step of every massage. Other words that were understood are answers nobody asked for,"
                        + " which move nothing then. Every false move, false halt and such answer:");
        page.table(List.of("Taken for", "What it is", "What was said then"), rows);
        page.text("It fell silent at: " + most(hushes) + ".");
    }

    private static String kind(TrialResult result, Notice act) {
        if (act.isAlarm()) {
            return "halt";
        }
        return result.unasked().contains(act) ? "answer" : "move";
    }

    private static String most(Map<String, Integer> counts) {
        return counts.isEmpty()
                ? "nothing"
                : counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                        .limit(MOST_HUSHES)
                        .map(entry -> "\"" + entry.getKey() + "\" " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }
}
