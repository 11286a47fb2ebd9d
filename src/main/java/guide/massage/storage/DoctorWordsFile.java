package guide.massage.storage;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the doctor's words of one language, and refuses a file that lacks some or has some that nobody says. */
public final class DoctorWordsFile {
    private static final int FORMAT = 1;
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final String REMARKS = "remarks";
    private static final String SENTENCES = "sentences";

    private final Fields top;
    private final Faults faults;

    private DoctorWordsFile(Path file) throws UnusableScript {
        faults = new Faults(file);
        top = new Fields(StrictJson.read(file), "", faults);
    }

    /**
     * The words of a file.
     *
     * @param sentences the keys of all sentences
     * @param remarks the slots of every remark by its key
     * @throws UnusableScript with every fault
     */
    public static DoctorWords read(Path file, Set<String> sentences, Map<String, Set<String>> remarks)
            throws UnusableScript {
        return new DoctorWordsFile(file).words(sentences, remarks);
    }

    private DoctorWords words(Set<String> sentences, Map<String, Set<String>> remarks) throws UnusableScript {
        if (top.whole("format", FORMAT, FORMAT).isEmpty()) {
            top.fault("format", "this program understands version " + FORMAT, "write \"format\": " + FORMAT);
        }
        top.text("language");
        Map<String, String> said = top.textsByName(SENTENCES);
        compare(SENTENCES, sentences, said.keySet());
        Map<String, DoctorWords.Remark> found = remarks(remarks);
        top.refuseOthers();
        if (!faults.none()) {
            throw faults.asException();
        }
        return new DoctorWords(said, found);
    }

    private Map<String, DoctorWords.Remark> remarks(Map<String, Set<String>> needed) {
        Map<String, DoctorWords.Remark> remarks = new LinkedHashMap<>();
        Optional<JsonNode> written = top.value(REMARKS);
        written.ifPresent(all -> all.fieldNames()
                .forEachRemaining(
                        key -> remarks.put(key, remark(key, all.get(key), needed.getOrDefault(key, Set.of())))));
        compare(REMARKS, needed.keySet(), remarks.keySet());
        return remarks;
    }

    private DoctorWords.Remark remark(String key, JsonNode node, Set<String> slots) {
        Fields fields = Fields.of(node, top.at(REMARKS) + "/" + key, faults);
        DoctorWords.Remark remark = new DoctorWords.Remark(fields.text("found"), fields.textIfAny("cure"));
        fields.refuseOthers();
        Set<String> unknown = SLOT.matcher(remark.found() + remark.cure().orElse(""))
                .results()
                .map(slot -> slot.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        unknown.removeAll(slots);
        unknown.forEach(slot -> faults.add(
                fields.pointer(), "there is no {" + slot + "} to put in", "use one of " + new TreeSet<>(slots)));
        return remark;
    }

    private void compare(String field, Set<String> needed, Set<String> there) {
        List<String> missing =
                needed.stream().filter(key -> !there.contains(key)).sorted().toList();
        missing.forEach(key -> top.fault(field, "\"" + key + "\" is missing", "add it"));
        there.stream()
                .filter(key -> !needed.contains(key))
                .sorted()
                .forEach(key ->
                        faults.add(top.at(field) + "/" + key, "nothing is said by this name", "remove or rename it"));
    }
}
