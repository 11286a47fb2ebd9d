package guide.massage.quality;

import guide.massage.language.Reading;
import guide.massage.measuring.Notice;
import guide.massage.measuring.TrialResult;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what became of a recording that was not accepted. */
final class Misunderstood {
    private Misunderstood() {}

    /** What was wrongly understood, or why nothing was. */
    static String of(TrialResult result) {
        List<String> wrong = result.acts().stream()
                .filter(notice -> !result.isMetBy(notice))
                .map(Misunderstood::taken)
                .toList();
        if (!wrong.isEmpty()) {
            return "taken for " + String.join(", ", wrong);
        }
        String doubts = result.notices().stream()
                .filter(notice -> !notice.accepted() && !notice.words().isEmpty())
                .map(Misunderstood::doubted)
                .distinct()
                .collect(Collectors.joining(", "));
        return doubts.isEmpty() ? "nothing heard" : doubts;
    }

    /** The words and their first meaning. */
    static String taken(Notice notice) {
        return "\"" + notice.words() + "\" (" + meaning(notice) + ")";
    }

    static String meaning(Notice notice) {
        return notice.reading().map(Misunderstood::named).orElse("no phrase");
    }

    private static String named(Reading reading) {
        String slots = reading.slots().values().stream().sorted().collect(Collectors.joining(" "));
        return (reading.intent().name() + " " + slots).strip();
    }

    private static String doubted(Notice notice) {
        String why = notice.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "\"" + notice.words() + "\" (" + why + ")";
    }
}
