package guide.massage.quality;

import java.util.List;

/**
 * One part of the page.
 *
 * @param targets rows for the table of targets at its head
 * @param lines in Markdown
 */
public record Section(List<Target> targets, List<String> lines) {
    public Section {
        targets = List.copyOf(targets);
        lines = List.copyOf(lines);
    }

    /** What was aimed at, and what came out. */
    public record Target(String what, String aim, String reached) {}
}
