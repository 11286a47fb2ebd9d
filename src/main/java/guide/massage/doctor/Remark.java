package guide.massage.doctor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that the doctor may find. The words are in the doctor's file, under {@link #key}. */
public enum Remark {
    VOICE_READY(Verdict.GOOD),
    VOICE_MISSING(Verdict.TROUBLE),
    LOUDSPEAKER_OPEN(Verdict.GOOD),
    LOUDSPEAKER_MISSING(Verdict.TROUBLE),
    LOUDSPEAKER_LOST(Verdict.TROUBLE),
    MICROPHONE_OPEN(Verdict.GOOD),
    MICROPHONE_MISSING(Verdict.TROUBLE),
    MICROPHONE_LOST(Verdict.TROUBLE),
    MODEL_READY(Verdict.GOOD, "megabytes"),
    MODEL_UNUSABLE(Verdict.TROUBLE),
    ROOM_QUIET(Verdict.GOOD, "level"),
    ROOM_LOUD(Verdict.WARNING, "level"),
    DIGITAL_SILENCE(Verdict.TROUBLE),
    MICROPHONE_TOO_LOUD(Verdict.WARNING),
    ECHO_REMOVED(Verdict.GOOD, "delay", "removed"),
    ECHO_STAYS(Verdict.WARNING, "delay", "removed"),
    ECHO_NOT_HEARD(Verdict.WARNING),
    STOP_HEARD(Verdict.GOOD),
    STOP_NOT_HEARD(Verdict.WARNING),
    BLUETOOTH_HANDS_FREE(Verdict.WARNING),
    AUTOMATIC_GAIN(Verdict.WARNING),
    ECHO_CANCELLER_OF_THE_SYSTEM(Verdict.WARNING),
    SYSTEM_IN_ORDER(Verdict.GOOD),
    SYSTEM_NOT_SEEN(Verdict.WARNING),
    SESSION_CAN_WORK(Verdict.GOOD),
    SESSION_CANNOT_WORK(Verdict.TROUBLE);

    /** What a finding means for a session. */
    public enum Verdict {
        /** As it should be. */
        GOOD,
        /** A session works, though less well. */
        WARNING,
        /** No session by voice can work. */
        TROUBLE
    }

    private final Verdict verdict;
    // Set.of never changes; the checker knows only the interface.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> slots;

    Remark(Verdict verdict, String... slots) {
        this.verdict = verdict;
        this.slots = Set.of(slots);
    }

    public Verdict verdict() {
        return verdict;
    }

    /** Its name in the file and for tools. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The slots of every remark by its key. */
    public static Map<String, Set<String>> slotsByKey() {
        return Arrays.stream(values()).collect(Collectors.toMap(Remark::key, remark -> remark.slots));
    }
}
