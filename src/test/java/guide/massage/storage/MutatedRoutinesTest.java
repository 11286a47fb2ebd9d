package guide.massage.storage;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shipped routines, damaged at random: the reader answers each with problems or a routine, never with a crash. */
final class MutatedRoutinesTest {
    private static final Path ORIGINAL = Path.of("voice-scripts/en/routines/relaxing-back.json");
    private static final int ROUNDS = 400;
    private static final List<String> OTHERS =
            List.of("null", "-1", "1e30", "\"\"", "\"{what}\"", "[]", "{}", "[[]]", "true", "[3, 1]", "\"}\"");

    private final JsonMapper mapper = new JsonMapper();

    @TempDir
    private Path folder;

    @Test
    void aDamagedValueIsAnsweredWithProblemsOrARoutine() throws IOException {
        for (int seed = 0; seed < ROUNDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            JsonNode tree = mapper.readTree(Files.readString(ORIGINAL));
            damage(tree, random);
            answered(tree.toString(), seed);
        }
    }

    @Test
    void aTextCutShortIsNeverAccepted() throws IOException {
        String whole = Files.readString(ORIGINAL).strip();
        for (int seed = 0; seed < ROUNDS; seed++) {
            int length = new SplittableRandom(seed).nextInt(whole.length());
            assertFalse(answered(whole.substring(0, length), seed), "accepted when cut at " + length);
        }
    }

    /** Whether the routine was accepted; any other exception fails the test with its seed. */
    private boolean answered(String json, int seed) throws IOException {
        Path file = Files.writeString(folder.resolve("routine.json"), json);
        try {
            new RoutineReader().read(file);
            return true;
        } catch (UnusableScript unusable) {
            return false;
        } catch (RuntimeException crash) {
            throw new AssertionError("seed " + seed + ": " + json, crash);
        }
    }

    private void damage(JsonNode tree, SplittableRandom random) throws IOException {
        List<JsonNode> containers = new ArrayList<>();
        collect(tree, containers);
        JsonNode victim = containers.get(random.nextInt(containers.size()));
        JsonNode other = mapper.readTree(OTHERS.get(random.nextInt(OTHERS.size())));
        if (victim instanceof ArrayNode array && !array.isEmpty()) {
            array.set(random.nextInt(array.size()), other);
        } else if (victim instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(3) == 0) {
                object.remove(name);
            } else {
                object.set(name, other);
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
