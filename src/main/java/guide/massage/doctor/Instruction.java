package guide.massage.doctor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the doctor says to lead through the examination. The words are in the doctor's file, under {@link #key}. */
public enum Instruction {
    INTRODUCTION,
    BE_QUIET,
    /** Long enough to learn the room from; what it says does not matter. */
    PASSAGE,
    SAY_STOP,
    COUNTING;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Set<String> keys() {
        return Arrays.stream(values()).map(Instruction::key).collect(Collectors.toSet());
    }
}
