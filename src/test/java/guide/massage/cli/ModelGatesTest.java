package guide.massage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import guide.massage.hearing.EarSettings;
import guide.massage.hearing.Gates;
import guide.massage.storage.GateTable;
import guide.massage.storage.GateTable.Gate;
import guide.massage.storage.GatesFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelGatesTest {
    private static final Path EMBEDDED = Path.of("models/massage-en");
    private static final Set<String> NAMES =
            Gates.values(EarSettings.measured()).keySet();

    @TempDir
    Path folder;

    /**
     * What stands in for a model without a file are the gates of the embedded one. After a change in the code
     * "-DupdateGates=true" brings the file to it; after a calibration the code is brought to the file.
     */
    @Test
    void theShippedFileAndTheUsualGatesAreTheSame() throws Exception {
        if (Boolean.getBoolean("updateGates")) {
            bringTheFileToTheCode();
        }
        GateTable table = GatesFile.beside(EMBEDDED).read(NAMES);
        Map<String, Double> values = new LinkedHashMap<>();
        table.gates().forEach((name, gate) -> values.put(name, gate.value()));
        assertEquals(Gates.values(EarSettings.measured()), values, "run this test with -DupdateGates=true");
        assertEquals(Optional.empty(), ModelGates.of(EMBEDDED).remark());
    }

    private static void bringTheFileToTheCode() throws Exception {
        GatesFile file = GatesFile.beside(EMBEDDED);
        JsonNode old = new JsonMapper().readTree(file.path().toFile());
        Map<String, Gate> gates = new LinkedHashMap<>();
        Gates.values(EarSettings.measured())
                .forEach((name, value) -> gates.put(
                        name, new Gate(value, old.at("/gates/" + name + "/why").asText("see EarSettings"))));
        file.write(new GateTable(EmbeddedModel.title(EMBEDDED), ModelGates.network(EMBEDDED), gates, List.of()), NAMES);
    }

    @Test
    void everyGateIsReadAsItWasWritten() {
        EarSettings usual = EarSettings.measured();
        assertEquals(usual, Gates.of(Gates.values(usual)));
        EarSettings other = Gates.of(Map.of("steadyToHush", 90.0, "likeEnough", 0.5));
        assertEquals(Duration.ofMillis(90), other.steadyToHush());
        assertEquals(0.5, other.likeEnough());
        assertEquals(usual.noiseSeed(), other.noiseSeed());
    }

    @Test
    void theFileBesideAModelIsTaken() throws Exception {
        Path model = folder.resolve("model");
        Files.createDirectories(model.resolve("am"));
        Files.writeString(model.resolve("am/final.mdl"), "network");
        new GatesFile(folder.resolve("model.gates.json"))
                .write(
                        new GateTable(
                                "model",
                                ModelGates.network(model),
                                Map.of("steadyToHush", new Gate(77, "made up")),
                                List.of()),
                        NAMES);
        ModelGates gates = ModelGates.of(model);
        assertEquals(Optional.empty(), gates.remark());
        assertEquals(Duration.ofMillis(77), gates.settings().steadyToHush());
        Files.writeString(model.resolve("am/final.mdl"), "another network");
        assertTrue(ModelGates.of(model).remark().orElse("").contains("model beside it is another"));
    }

    @Test
    void aModelWithoutGatesTakesTheUsualOnesWithARemark() throws Exception {
        ModelGates gates = ModelGates.of(folder.resolve("model"));
        assertEquals(EarSettings.measured(), gates.settings());
        assertTrue(gates.remark().orElse("").contains("./run.sh calibrate"));
    }
}
