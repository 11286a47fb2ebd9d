package guide.massage.quality;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many synthesised phrases of pain and stop made it fall silent. */
final class HushTable {
    private HushTable() {}

    static void add(Markdown page, Compared quiet, Compared noisy) {
        page.subheading("Pain and stop among them: falling silent")
                .text("The ceiling is plain Vosk with a closed grammar of just these phrasings.")
                .table(
                        List.of("", "Ceiling", "Hushed (95 %)", "of the ceiling", "Understood (95 %)"),
                        List.of(hushRow("quiet", quiet), hushRow("noise at 10 dB", noisy)))
                .text("Not hushed in quiet: " + notHushed(quiet) + ". Not hushed in noise: " + notHushed(noisy) + ".");
    }

    private static List<String> hushRow(String name, Compared compared) {
        return List.of(
                name,
                Markdown.share(compared.ceiling(), compared.all()),
                Markdown.share(compared.hushed(), compared.all()),
                compared.ofCeiling(compared.hushed()),
                Markdown.share(compared.accepted(), compared.all()));
    }

    private static String notHushed(Compared compared) {
        Map<String, Long> counts = compared.pairs().stream()
                .filter(pair -> !pair.isHushed())
                .collect(Collectors.groupingBy(pair -> pair.wanted().text(), TreeMap::new, Collectors.counting()));
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(entry -> "\"" + entry.getKey() + "\" " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }
}
