package guide.massage.cli;

import guide.massage.language.Reading;
import guide.massage.measuring.Notice;
import guide.massage.measuring.Verdict;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what was heard, for people and for tools. */
final class NoticeLine {
    private NoticeLine() {}

    /** Why words were not accepted; empty for those that were. */
    static Optional<String> reason(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> Optional.empty();
            case NOT_UNDERSTOOD -> Optional.of("not understood");
            case TOO_SHORT -> Optional.of("too short");
            case TOO_SOFT -> Optional.of("too soft");
            case RUNNING_TALK -> Optional.of("running talk");
            case SECOND_OPINION -> Optional.of("second opinion disagrees");
            case HUSH -> Optional.of("hush");
            case HUSH_DROPPED -> Optional.of("hush dropped");
            case CRY -> Optional.of("a cry without words");
            case ROOM_TOO_LOUD -> Optional.of("the room is too loud");
        };
    }

    /** The fields of the JSON line; {@code file} is null for the microphone. */
    static Map<String, @Nullable Object> fields(@Nullable String file, Notice notice) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("file", file);
        fields.put("start", seconds(notice.start()));
        fields.put("end", seconds(notice.end()));
        fields.put("text", notice.words());
        fields.put("intent", notice.reading().map(NoticeLine::intent).orElse(null));
        fields.put("slots", notice.reading().map(NoticeLine::slots).orElseGet(TreeMap::new));
        fields.put("confidence", JsonLine.rounded(notice.confidence()));
        fields.put("accepted", notice.accepted());
        fields.put("reason", reason(notice.verdict()).orElse(null));
        return fields;
    }

    /** One line: when, what, what it means and what became of it. */
    static String text(Notice notice) {
        String meaning = notice.reading().map(NoticeLine::meaning).orElse("-");
        String sure = notice.confidence().isPresent()
                ? String.format(
                        Locale.ROOT, ", confidence %.2f", notice.confidence().getAsDouble())
                : "";
        return String.format(
                Locale.ROOT,
                "%8.2f %8.2f  \"%s\"  %s  %s%s",
                seconds(notice.start()),
                seconds(notice.end()),
                notice.words(),
                meaning,
                reason(notice.verdict()).orElse("accepted"),
                sure);
    }

    /** The intent, with its slots if it has any. */
    static String meaning(Reading reading) {
        Map<String, String> slots = slots(reading);
        return intent(reading)
                + (slots.isEmpty()
                        ? ""
                        : slots.entrySet().stream()
                                .map(slot -> slot.getKey() + "=" + slot.getValue())
                                .collect(Collectors.joining(", ", " (", ")")));
    }

    static String intent(Reading reading) {
        return reading.intent().name();
    }

    static Map<String, String> slots(Reading reading) {
        Map<String, String> slots = new TreeMap<>();
        reading.slots().forEach((slot, value) -> slots.put(slot.name(), value));
        return slots;
    }

    static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
