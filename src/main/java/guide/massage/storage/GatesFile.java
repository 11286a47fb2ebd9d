package guide.massage.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import guide.massage.storage.GateTable.Gate;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The file beside a model's folder in which its gates are.
 *
 * @param path the file, which need not exist
 */
public record GatesFile(Path path) {
    /** An hour in milliseconds. */
    private static final double MOST = 3_600_000;

    private static final ObjectWriter WRITER =
            new JsonMapper().writerWithDefaultPrettyPrinter().with(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);

    /** Beside the folder and not in it, so that a newer version of a model can be put in place as a whole. */
    public static GatesFile beside(Path model) {
        Path folder = model.toAbsolutePath().normalize();
        return new GatesFile(folder.resolveSibling(folder.getFileName() + ".gates.json"));
    }

    /**
     * Reads the gates. One that the file does not name is missing from the answer.
     *
     * @param known the names of all gates
     * @throws UnusableScript with every fault
     */
    public GateTable read(Set<String> known) throws UnusableScript {
        Faults faults = new Faults(path);
        Fields fields = new Fields(StrictJson.read(path), "", faults);
        String model = fields.text("model");
        String network = fields.text("network");
        List<String> measured = fields.texts("measured");
        Map<String, Gate> gates = new LinkedHashMap<>();
        fields.value("gates")
                .ifPresent(value -> gates.putAll(gates(Fields.of(value, fields.at("gates"), faults), known, faults)));
        fields.refuseOthers();
        if (!faults.none()) {
            throw faults.asException();
        }
        return new GateTable(model, network, gates, measured);
    }

    private static Map<String, Gate> gates(Fields fields, Set<String> known, Faults faults) {
        Map<String, Gate> gates = new LinkedHashMap<>();
        for (String name : known) {
            fields.value(name).ifPresent(value -> {
                Fields gate = Fields.of(value, fields.at(name), faults);
                gates.put(name, new Gate(number(gate), gate.text("why")));
                gate.refuseOthers();
            });
        }
        fields.refuseOthers();
        return gates;
    }

    private static double number(Fields gate) {
        double number = gate.value("value")
                .filter(JsonNode::isNumber)
                .map(JsonNode::doubleValue)
                .orElse(-1.0);
        if (number < 0 || number > MOST) {
            gate.fault("value", "this is no number from 0 up", "write the gate's value, times in milliseconds");
        }
        return number;
    }

    /**
     * Replaces the file at once.
     *
     * @param order the names of all gates, as they are to stand in the file
     */
    public void write(GateTable table, Iterable<String> order) throws UnwritableFile {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("model", table.model()).put("network", table.network());
        table.measured().forEach(json.putArray("measured")::add);
        ObjectNode gates = json.putObject("gates");
        for (String name : order) {
            Gate gate = table.gates().get(name);
            if (gate != null) {
                gates.putObject(name)
                        .put("value", BigDecimal.valueOf(gate.value()).stripTrailingZeros())
                        .put("why", gate.why());
            }
        }
        try {
            AtomicFile.replace(path, WRITER.writeValueAsString(json) + "\n");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("numbers and texts are always JSON", impossible);
        }
    }
}
