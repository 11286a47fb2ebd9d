package guide.massage.language;

import java.util.List;
import java.util.Set;

/**
 * Decides which safety phrases count in words that are not understood as a whole, such as talk with unknown words in
 * it. A phrase of two or more words counts anywhere; a single word counts only as a cry or a "stop" at the very
 * beginning or end, where a pause sets it off. When in doubt it was pain, but talk is full of single words that merely
 * resemble one.
 */
final class TalkRule {
    private static final Set<Intent> CRIES = Set.of(Intent.PAIN, Intent.STOP);

    private TalkRule() {}

    static List<Occurrence> alarmsIn(Scan scan) {
        return scan.alarms().stream()
                .filter(alarm -> alarm.length() > 1 || isSetOffCry(alarm, scan))
                .toList();
    }

    private static boolean isSetOffCry(Occurrence alarm, Scan scan) {
        boolean atEdge = alarm.from() == 0 || alarm.to() == scan.words().size();
        return atEdge && CRIES.contains(alarm.phrase().intent());
    }
}
