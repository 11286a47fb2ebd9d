package guide.massage.doctor;

import guide.massage.audio.Decibels;
import guide.massage.audio.Frame;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Judges how the assistant's own voice comes back, and how much of it can be taken out. */
final class EchoJudgement {
    /** Less than this is too little to be heard over; the figure is judgement. */
    private static final double ENOUGH = 10;

    private EchoJudgement() {}

    /**
     * The finding.
     *
     * @param delay in samples, from being played to being heard; empty if the echo was not found
     */
    static Finding of(OptionalInt delay, Decibels removed) {
        if (delay.isEmpty()) {
            return Finding.of(Remark.ECHO_NOT_HEARD, "no echo found within 600 ms");
        }
        long milliseconds = Math.round(delay.getAsInt() * 1000.0 / Frame.RATE);
        Map<String, String> slots = Map.of(
                "delay",
                Long.toString(milliseconds),
                "removed",
                Long.toString(Math.round(Math.max(0, removed.value()))));
        return new Finding(
                removed.value() < ENOUGH ? Remark.ECHO_STAYS : Remark.ECHO_REMOVED,
                slots,
                String.format(Locale.ROOT, "delay %d ms, echo removed %.1f dB", milliseconds, removed.value()));
    }
}
