package guide.massage.quality;

import guide.massage.measuring.Interval;
import guide.massage.measuring.Rate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Lines of Markdown, and figures as the page writes them. */
final class Markdown {
    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return List.copyOf(lines);
    }

    Markdown heading(String title) {
        return block("## " + title);
    }

    Markdown subheading(String title) {
        return block("### " + title);
    }

    Markdown text(String paragraph) {
        return block(paragraph);
    }

    private Markdown block(String text) {
        lines.add(text);
        lines.add("");
        return this;
    }

    Markdown table(List<String> heads, List<List<String>> rows) {
        lines.add(row(heads));
        lines.add(row(Collections.nCopies(heads.size(), "---")));
        rows.forEach(row -> lines.add(row(row)));
        lines.add("");
        return this;
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** A share with its interval: "39 of 40 (97.5 %; 87.1 to 99.6)". */
    static String share(int some, int all) {
        if (all == 0) {
            return "none measured";
        }
        Interval interval = Interval.of(some, all);
        return String.format(
                Locale.ROOT,
                "%d of %d (%.1f %%; %.1f to %.1f)",
                some,
                all,
                100.0 * some / all,
                100 * interval.from(),
                100 * interval.to());
    }

    /** A rate with its interval: "3 in 6.00 h (0.5 an hour; 0.1 to 1.5)". */
    static String rate(long count, double hours) {
        if (hours <= 0) {
            return "none measured";
        }
        Rate rate = new Rate(count, hours);
        return String.format(
                Locale.ROOT,
                "%d in %.2f h (%.1f an hour; %.1f to %.1f)",
                count,
                hours,
                rate.anHour(),
                rate.lowest(),
                rate.highest());
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
