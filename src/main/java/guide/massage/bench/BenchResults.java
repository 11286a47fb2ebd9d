package guide.massage.bench;

import java.util.List;

/**
 * Everything that one run has measured.
 *
 * @param alarms pain and stop, in the file-driven room
 * @param commands in the file-driven room
 * @param devices both through the sound devices of a virtual room; empty where that was not measured
 * @param caught cries by room, level and canceller
 */
public record BenchResults(
        Latencies alarms,
        Latencies commands,
        List<LiveReaction> devices,
        List<CaughtRow> caught,
        SelfTriggers selfTriggers,
        Footprint footprint) {
    public BenchResults {
        devices = List.copyOf(devices);
        caught = List.copyOf(caught);
    }
}
