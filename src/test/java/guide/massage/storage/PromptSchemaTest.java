package guide.massage.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import guide.massage.language.Prompt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published schema of prompts and their reader agree on what may be written. */
final class PromptSchemaTest {
    private static final Path PROMPTS = Path.of("voice-scripts/en/prompts.json");

    @TempDir
    private Path folder;

    @Test
    void thePromptsPointToTheSchema() throws IOException {
        assertEquals(
                Files.readString(Path.of("voice-scripts/prompts.schema.json")),
                Files.readString(
                        PROMPTS.resolveSibling(tree(PROMPTS).path("$schema").textValue())));
    }

    @Test
    void theSchemaListsEveryPrompt() throws IOException {
        Set<String> prompts =
                Stream.of(Prompt.values()).map(Prompt::key).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(prompts, texts(schema().at("/$defs/prompt/enum")));
        assertEquals(prompts, texts(schema().at("/properties/prompts/required")));
    }

    @Test
    void theSchemaListsEveryTerm() throws IOException {
        Set<String> terms = names(tree(PROMPTS).path("terms"));
        assertEquals(terms, texts(schema().at("/properties/terms/required")));
        assertEquals(terms, texts(schema().at("/properties/terms/propertyNames/enum")));
    }

    @Test
    void theSchemaListsTheFieldsThatTheReaderKnows() throws IOException {
        Path file = Files.writeString(folder.resolve("prompts.json"), "{\"format\": 1, \"odd\": 1}");
        String cure = assertThrows(UnusableScript.class, () -> PromptFile.read(file)).problems().stream()
                .filter(problem -> problem.pointer().equals("/odd"))
                .map(Problem::cure)
                .findFirst()
                .orElseThrow();
        Set<String> known =
                Stream.of(cure.replace("use one of ", "").split(", ")).collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = names(schema().path("properties"));
        listed.removeIf(name -> name.startsWith("$"));
        assertEquals(known, listed);
    }

    private static JsonNode schema() throws IOException {
        return tree(Path.of("voice-scripts/prompts.schema.json"));
    }

    private static JsonNode tree(Path file) throws IOException {
        return new JsonMapper().readTree(file.toFile());
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
