package guide.massage.storage;

import com.fasterxml.jackson.databind.JsonNode;
import guide.massage.routine.Audience;
import guide.massage.routine.GiverPlace;
import guide.massage.routine.Posture;
import guide.massage.routine.Routine;
import guide.massage.routine.Span;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a routine from a JSON file of {@link #FORMAT}. All faults of the file are reported together; a routine that
 * is returned has none. The format is described in {@code voice-scripts/routine.schema.json}.
 */
public final class RoutineReader {
    /** The version of the format that this program understands. */
    public static final int FORMAT = 1;

    private static final Pattern FILE_SAFE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * Reads the routine of a file.
     *
     * @throws UnusableScript with every fault, when the file cannot be read, is no JSON or breaks a rule
     */
    public Routine read(Path file) throws UnusableScript {
        RoutineDraft draft = draft(file);
        if (!draft.isSound()) {
            throw new UnusableScript(draft.faults());
        }
        return draft.routine();
    }

    /**
     * Reads as much of the routine as can be read, its faults told beside it.
     *
     * @throws UnusableScript when the file cannot be read, is no JSON object or follows another version
     */
    public RoutineDraft draft(Path file) throws UnusableScript {
        Faults faults = new Faults(file);
        Fields top = new Fields(StrictJson.read(file), "", faults);
        checkFormat(top, faults);
        PassagePlaces places = new PassagePlaces();
        Routine routine = routine(top, new PassageReader(faults, places), places);
        top.refuseOthers();
        new RoutineRules(faults, places).check(routine);
        return new RoutineDraft(file, routine, places, faults.all());
    }

    /** A file of another version is judged by its version alone: its fields may mean anything. */
    private static void checkFormat(Fields top, Faults faults) throws UnusableScript {
        Optional<JsonNode> format = top.value("format");
        if (format.isEmpty() || !format.get().isInt() || format.get().intValue() != FORMAT) {
            String found = format.map(JsonNode::toString).orElse("missing");
            String reason = "the version of the format is " + found + ", and this program understands " + FORMAT;
            faults.add("/format", reason, "write \"format\": " + FORMAT + " and follow that version");
            throw faults.asException();
        }
    }

    private static Routine routine(Fields top, PassageReader passages, PassagePlaces places) {
        return new Routine(
                id(top),
                top.text("title"),
                top.texts("names"),
                top.text("about"),
                top.choice("audience", Audience.PAIR),
                top.choice("posture", Posture.FACE_DOWN),
                top.choice("giver", GiverPlace.AT_LEFT),
                top.flag("usesOil"),
                length(top),
                top.number("dailyLimitMinutes").map(Numbers::minutes).orElse(Duration.ZERO),
                top.texts("preparation"),
                passages.passages(top),
                top.texts("aftercare"),
                explanations(top, places));
    }

    /** Authors name a topic as it is called; a routine knows it as phrases do, "deep tissue" as DEEP_TISSUE. */
    private static Map<String, String> explanations(Fields top, PassagePlaces places) {
        Map<String, String> byTopic = new HashMap<>();
        top.textsByName("explanations").forEach((name, text) -> {
            String topic = name.toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
            places.rememberExplanation(topic, top.at("explanations") + "/" + Fields.escaped(name));
            if (byTopic.put(topic, text) != null) {
                top.fault("explanations", "\"" + name + "\" is explained twice", "keep one of the two");
            }
        });
        return byTopic;
    }

    private static String id(Fields top) {
        String id = top.text("id");
        if (!id.isEmpty() && !FILE_SAFE.matcher(id).matches()) {
            top.fault("id", "\"" + id + "\" cannot be a file name", "use small letters, digits and single hyphens");
        }
        return id;
    }

    private static Span<Duration> length(Fields top) {
        if (!top.has("minutes")) {
            top.fault("minutes", "the length is missing", "write how many minutes it takes, as [from, to]");
        }
        return top.range("minutes").map(Numbers::minutes).orElse(new Span<>(Duration.ZERO, Duration.ZERO));
    }
}
