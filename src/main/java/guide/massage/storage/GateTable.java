package guide.massage.storage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The gates that go with one speech model, and what they were measured with.
 *
 * @param model the model's name and version, in words
 * @param network checksum of the model's network, which tells whether the gates belong to it
 * @param gates by their names, in the order of the file
 * @param measured what was measured with all of them together, a sentence each
 */
public record GateTable(String model, String network, Map<String, Gate> gates, List<String> measured) {
    public GateTable {
        gates = Collections.unmodifiableMap(new LinkedHashMap<>(gates));
        measured = List.copyOf(measured);
    }

    /**
     * One gate.
     *
     * @param value milliseconds for a time
     * @param why the figures that justify it, or that it is a judgement
     */
    public record Gate(double value, String why) {}
}
