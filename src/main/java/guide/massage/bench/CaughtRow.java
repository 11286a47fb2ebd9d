package guide.massage.bench;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How many cries were caught while the assistant spoke.
 *
 * @param room what is special about the room
 * @param level decibels of the person over the echo
 * @param canceller what took the echo out, or {@link #IN_SILENCE}
 * @param count empty where the machine lacks this canceller
 */
public record CaughtRow(String room, int level, String canceller, Optional<Count> count) {
    /** The same cries, as loud as they were, with a silent assistant: what can be caught at all. */
    public static final String IN_SILENCE = "(assistant silent)";

    /**
     * What was caught.
     *
     * @param hushed cries that hushed
     * @param halted cries that halted
     * @param said how many there were
     * @param strayHushes hushes where nobody cried
     * @param strayHalts halts where nobody cried
     * @param length of the sound in which those could happen
     */
    public record Count(int hushed, int halted, int said, int strayHushes, int strayHalts, Duration length) {
        static Count of(BargeInTrial.Caught caught) {
            return new Count(
                    trues(caught.hushed()),
                    trues(caught.halted()),
                    caught.hushed().size(),
                    caught.strayHushes(),
                    caught.strayHalts(),
                    caught.length());
        }

        private static int trues(List<Boolean> caught) {
            return (int) caught.stream().filter(one -> one).count();
        }

        Count and(Count more) {
            return new Count(
                    hushed + more.hushed,
                    halted + more.halted,
                    said + more.said,
                    strayHushes + more.strayHushes,
                    strayHalts + more.strayHalts,
                    length.plus(more.length));
        }
    }
}
