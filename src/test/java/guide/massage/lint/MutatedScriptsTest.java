package guide.massage.lint;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import guide.massage.storage.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sound scripts damaged at random, in ways that always matter: the check never crashes and never stays silent. */
final class MutatedScriptsTest {
    private static final int ROUNDS = 75;
    private static final List<Path> ORIGINALS = List.of(
            Checking.SCRIPTS.resolve("new-routine.json"),
            Checking.SCRIPTS.resolve("routines/back-to-feet.json"),
            Checking.SCRIPTS.resolve("routines/lower-back-self.json"));
    /** Texts that nobody hears. */
    private static final Set<String> UNSPOKEN =
            Set.of("$schema", "$comment", "step", "block", "repeat", "id", "from", "to", "names");

    private static final Checking CHECKING = new Checking();

    private final JsonMapper mapper = new JsonMapper();

    @TempDir
    private Path folder;

    /** A field of an object somewhere in the script. */
    private record Field(ObjectNode owner, String name) {
        JsonNode value() {
            return owner.get(name);
        }
    }

    @Test
    void aFieldOfAnotherNameIsNoticed() throws IOException {
        everyRound(field -> field.owner().set(field.name() + "x", field.owner().remove(field.name())));
    }

    @Test
    void aValueOfAnotherKindIsNoticed() throws IOException {
        everyRound(field ->
                field.owner().set(field.name(), mapper.createObjectNode().put("odd", 1)));
    }

    @Test
    void anAlarmingTextIsNoticed() throws IOException {
        everyRound(field -> {
            if (field.value().isTextual() && !UNSPOKEN.contains(field.name())) {
                field.owner().put(field.name(), field.value().textValue() + " Then please stop it now.");
            } else {
                field.owner().set("odd", field.value());
            }
        });
    }

    @Test
    void aTextCutShortIsNoticed() throws IOException {
        for (int seed = 0; seed < ROUNDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String whole =
                    Files.readString(ORIGINALS.get(seed % ORIGINALS.size())).strip();
            noticed(whole.substring(0, random.nextInt(whole.length())), seed);
        }
    }

    private interface Damage {
        void on(Field field);
    }

    private void everyRound(Damage damage) throws IOException {
        for (int seed = 0; seed < ROUNDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            JsonNode tree =
                    mapper.readTree(ORIGINALS.get(seed % ORIGINALS.size()).toFile());
            List<Field> fields = new ArrayList<>();
            collect(tree, fields);
            damage.on(fields.get(random.nextInt(fields.size())));
            noticed(tree.toString(), seed);
        }
    }

    private static void collect(JsonNode node, List<Field> fields) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> fields.add(new Field(object, name)));
        }
        node.forEach(child -> collect(child, fields));
    }

    private void noticed(String json, int seed) throws IOException {
        Path file = Files.writeString(folder.resolve("damaged.json"), json);
        try {
            List<Problem> problems = CHECKING.routine(file);
            assertFalse(problems.isEmpty(), () -> "seed " + seed + " passed: " + json);
        } catch (RuntimeException crash) {
            throw new AssertionError("seed " + seed + ": " + json, crash);
        }
    }
}
