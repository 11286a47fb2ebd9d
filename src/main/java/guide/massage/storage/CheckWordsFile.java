package guide.massage.storage;

import guide.massage.routine.BodyArea;
import guide.massage.routine.Pressure;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Reads the words by which scripts of one language are judged. */
public final class CheckWordsFile {
    private static final int FORMAT = 1;

    private CheckWordsFile() {}

    /**
     * The words of a file.
     *
     * @throws UnusableScript with every fault
     */
    public static CheckWords read(Path file) throws UnusableScript {
        Faults faults = new Faults(file);
        Fields top = new Fields(StrictJson.read(file), "", faults);
        if (top.whole("format", FORMAT, FORMAT).isEmpty()) {
            top.fault("format", "this program understands version " + FORMAT, "write \"format\": " + FORMAT);
        }
        top.text("language");
        CheckWords words = new CheckWords(
                top.texts("lookWords"), top.texts("harmless"), top.texts("sideWords"), cautions(top, faults));
        top.refuseOthers();
        if (!faults.none()) {
            throw faults.asException();
        }
        return words;
    }

    private static List<CheckWords.Caution> cautions(Fields top, Faults faults) {
        return top.elements("cautions").entrySet().stream()
                .map(element -> caution(Fields.of(element.getValue(), element.getKey(), faults)))
                .toList();
    }

    private static CheckWords.Caution caution(Fields fields) {
        CheckWords.Caution caution = new CheckWords.Caution(
                fields.text("place"),
                Set.copyOf(fields.choices("areas", BodyArea.class)),
                fields.choiceIfAny("from", Pressure.class).orElse(Pressure.VERY_LIGHT),
                fields.texts("words"),
                fields.text("example"));
        fields.refuseOthers();
        return caution;
    }
}
