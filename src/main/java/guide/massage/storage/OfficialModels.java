package guide.massage.storage;

import com.fasterxml.jackson.databind.JsonNode;
import guide.massage.storage.OfficialModel.Graph;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The list of official models that comes with the program.
 *
 * @param address where the archives lie, without a slash at its end
 */
public record OfficialModels(String address, List<OfficialModel> models) {
    private static final String MD5 = "[0-9a-f]{32}";
    private static final String SHA_256 = "[0-9a-f]{64}";

    public OfficialModels {
        models = List.copyOf(models);
    }

    /**
     * Reads the list.
     *
     * @throws UnusableScript with every fault
     */
    public static OfficialModels read(Path file) throws UnusableScript {
        Faults faults = new Faults(file);
        Fields fields = new Fields(StrictJson.read(file), "", faults);
        String address = fields.text("address");
        List<OfficialModel> models = new ArrayList<>();
        for (Map.Entry<String, JsonNode> element : fields.elements("models").entrySet()) {
            models.add(model(Fields.of(element.getValue(), element.getKey(), faults), faults));
        }
        fields.refuseOthers();
        if (!faults.none()) {
            throw faults.asException();
        }
        return new OfficialModels(address, models);
    }

    /** The model of that name, if it is in the list. */
    public Optional<OfficialModel> named(String name) {
        return models.stream().filter(model -> model.name().equals(name)).findFirst();
    }

    private static OfficialModel model(Fields fields, Faults faults) {
        Optional<Fields> errors =
                fields.value("wordErrors").map(value -> Fields.of(value, fields.at("wordErrors"), faults));
        OfficialModel model = new OfficialModel(
                fields.text("name"),
                fields.text("about"),
                fields.choice("graph", Graph.RUN_TIME),
                fields.text("licence"),
                fields.whole("bytes", 1, Integer.MAX_VALUE),
                digits(fields, "md5", MD5),
                digits(fields, "sha256", SHA_256),
                errors.flatMap(each -> each.number("librispeechTestClean")),
                errors.flatMap(each -> each.number("tedlium")));
        errors.ifPresent(Fields::refuseOthers);
        fields.refuseOthers();
        return model;
    }

    private static Optional<String> digits(Fields fields, String name, String form) {
        Optional<String> text = fields.textIfAny(name);
        if (text.isPresent() && !text.get().matches(form)) {
            fields.fault(name, "\"" + text.get() + "\" is no such checksum", "write it in small hexadecimal digits");
        }
        return text;
    }
}
