package guide.massage.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import guide.massage.routine.Audience;
import guide.massage.routine.BodyArea;
import guide.massage.routine.GiverPlace;
import guide.massage.routine.Posture;
import guide.massage.routine.Pressure;
import guide.massage.routine.SidePlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published schema and the reader agree on what may be written. */
final class RoutineSchemaTest {
    private static final Pattern COMMA = Pattern.compile(", ");

    @TempDir
    private Path folder;

    @Test
    void theSchemaListsTheNamesThatTheReaderKnows() throws IOException {
        assertEquals(names(Audience.values()), list("/properties/audience/enum"));
        assertEquals(names(Posture.values()), list("/properties/posture/enum"));
        assertEquals(names(GiverPlace.values()), list("/$defs/giver/enum"));
        assertEquals(names(Pressure.values()), list("/$defs/level/enum"));
        assertEquals(names(BodyArea.values()), list("/$defs/area/enum"));
        assertEquals(names(SidePlan.values()), list("/$defs/block/properties/sides/enum"));
    }

    @Test
    void theSchemaListsTheFieldsThatTheReaderKnows() throws IOException {
        assertEquals(fields("", "/passages/0"), keys("/$defs/step/properties"));
        assertEquals(fields("\"block\": \"b\",", "/passages/0"), keys("/$defs/block/properties"));
        assertEquals(fields("\"repeat\": \"b\",", "/passages/0"), keys("/$defs/repeat/properties"));
        Set<String> top = keys("/properties");
        top.remove("$schema");
        assertEquals(fields("", ""), top);
    }

    /** The fields that the reader offers when it refuses an unknown one at the place. */
    private Set<String> fields(String kind, String place) throws IOException {
        String passage = "{" + (kind.isEmpty() ? "\"step\": \"s\"," : kind) + " \"odd\": 1}";
        String routine = "{\"format\": 1, \"odd\": 1, \"passages\": [" + passage + "]}";
        Path file = Files.writeString(folder.resolve("routine.json"), routine);
        UnusableScript unusable = assertThrows(UnusableScript.class, () -> new RoutineReader().read(file));
        String cure = unusable.problems().stream()
                .filter(problem -> problem.pointer().equals(place + "/odd"))
                .map(Problem::cure)
                .findFirst()
                .orElseThrow();
        return COMMA.splitAsStream(cure.replace("use one of ", "")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Fields::kebab).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> list(String pointer) throws IOException {
        Set<String> list = new TreeSet<>();
        schema().at(pointer).forEach(value -> list.add(value.textValue()));
        return list;
    }

    private static Set<String> keys(String pointer) throws IOException {
        Set<String> keys = new TreeSet<>();
        schema().at(pointer).fieldNames().forEachRemaining(keys::add);
        keys.remove("$comment");
        return keys;
    }

    private static JsonNode schema() throws IOException {
        return new JsonMapper().readTree(Files.readString(Path.of("voice-scripts/routine.schema.json")));
    }
}
