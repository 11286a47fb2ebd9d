package guide.massage.bench;

import java.util.List;
import java.util.Optional;

/**
 * Everything that one run has measured.
 *
 * @param alarms pain and stop, in the file-driven room
 * @param commands in the file-driven room
 * @param devices the same through the sound devices of a virtual room, where that was measured
 * @param caught cries by room, level and canceller
 */
public record BenchResults(
        Latencies alarms,
        Latencies commands,
        Optional<Latencies> devices,
        List<CaughtRow> caught,
        SelfTriggers selfTriggers,
        Footprint footprint) {
    public BenchResults {
        caught = List.copyOf(caught);
    }
}
