package guide.massage.storage;

import guide.massage.language.Slot;
import guide.massage.routine.BodyArea;
import guide.massage.routine.Side;
import guide.massage.safety.PainQuality;
import guide.massage.safety.RedFlag;
import guide.massage.safety.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which values each slot can have. */
final class PhraseValues {
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]*");
    private static final Pattern ROUTINE_ID = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final Pattern UP_TO_TEN = Pattern.compile("\\d|10");
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,2}");

    private PhraseValues() {}

    /** Notes a problem where the slot cannot have this value. */
    static void check(Slot slot, String value, String pointer, PhraseProblems problems) {
        if (!isValid(slot, value)) {
            problems.add(pointer, "the slot " + slot + " cannot be \"" + value + "\"", "use " + choices(slot));
        }
    }

    private static boolean isValid(Slot slot, String value) {
        return switch (slot) {
            case PLACE -> Stream.of(value.split(" ")).allMatch(named(slot)::contains);
            case NUMBER -> UP_TO_TEN.matcher(value).matches();
            case MINUTES -> COUNT.matcher(value).matches();
            case ROUTINE -> ROUTINE_ID.matcher(value).matches();
            case WISH, TOPIC -> CONSTANT.matcher(value).matches();
            default -> named(slot).contains(value);
        };
    }

    private static String choices(Slot slot) {
        return switch (slot) {
            case PLACE -> "one or more, with a space between, of " + String.join(", ", named(slot));
            case NUMBER -> "a number from 0 to 10";
            case MINUTES -> "a number from 1 to 999";
            case ROUTINE -> "the id of a routine";
            case WISH, TOPIC -> "a name in capitals";
            default -> "one of " + String.join(", ", named(slot));
        };
    }

    private static List<String> named(Slot slot) {
        return switch (slot) {
            case PLACE -> list(BodyArea.values());
            case SIDE -> list(Side.values());
            case SEVERITY -> list(Severity.values());
            case QUALITY -> list(PainQuality.values());
            case RED_FLAG -> list(RedFlag.values());
            case EXCESS -> List.of("TOO_MUCH", "TENDER");
            case DIRECTION -> List.of("UP", "DOWN", "LEFT", "RIGHT", "OTHER_SIDE", "NEARER_SPINE");
            case MUSIC -> List.of("ON", "OFF", "LOUDER", "SOFTER");
            case NUMBER, MINUTES, ROUTINE, WISH, TOPIC -> List.of();
        };
    }

    private static List<String> list(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    static String names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
    }
}
