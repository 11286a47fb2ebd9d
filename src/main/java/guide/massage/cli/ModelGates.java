package guide.massage.cli;

import guide.massage.hearing.EarSettings;
import guide.massage.hearing.Gates;
import guide.massage.storage.GateTable;
import guide.massage.storage.GateTable.Gate;
import guide.massage.storage.GatesFile;
import guide.massage.storage.UnusableScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The gates that the ear takes for a model.
 *
 * @param remark what the user should know about where they come from
 */
record ModelGates(EarSettings settings, Optional<String> remark) {
    private static final String MEASURE = "./run.sh calibrate --manifest FILE.tsv measures them for it.";

    /** Those in the file beside the model; where there is none, the usual ones, with a remark. */
    static ModelGates of(Path model) throws UnusableScript {
        GatesFile file = GatesFile.beside(model);
        if (Files.notExists(file.path())) {
            return new ModelGates(
                    EarSettings.measured(),
                    Optional.of("The gates of the ear were never measured for " + model
                            + ", so those of the embedded model hold; " + MEASURE));
        }
        GateTable table = file.read(Gates.values(EarSettings.measured()).keySet());
        Map<String, Double> values = new LinkedHashMap<>();
        table.gates().forEach((String name, Gate gate) -> values.put(name, gate.value()));
        Optional<String> remark = network(model).equals(table.network())
                ? Optional.empty()
                : Optional.of("The gates in " + file.path() + " were measured for " + table.model()
                        + ", and the model beside it is another; " + MEASURE);
        return new ModelGates(Gates.of(values), remark);
    }

    /** What tells one network from another: CRC-32 of its file, in hexadecimal digits. */
    static String network(Path model) {
        CRC32 sum = new CRC32();
        try {
            sum.update(Files.readAllBytes(model.resolve("am").resolve("final.mdl")));
        } catch (IOException unreadable) {
            // Whoever loads the model tells that.
            return "unreadable";
        }
        return String.format("%08x", sum.getValue());
    }
}
