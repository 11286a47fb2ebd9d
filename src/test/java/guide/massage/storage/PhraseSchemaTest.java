package guide.massage.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import guide.massage.language.Intent;
import guide.massage.language.Slot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhraseSchemaTest {
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void theSchemaKnowsEveryIntentAndSlot() throws IOException {
        JsonNode definitions = json.readTree(schema().toFile()).path("$defs");
        assertEquals(names(Intent.values()), texts(definitions.path("intent").path("enum")));
        assertEquals(names(Slot.values()), texts(definitions.path("slot").path("enum")));
    }

    @Test
    void thePhrasesPointToTheSchema() throws IOException {
        assertTrue(Files.isRegularFile(schema()));
    }

    private Path schema() throws IOException {
        String reference =
                json.readTree(ShippedPhrases.FILE.toFile()).path("$schema").asText();
        return ShippedPhrases.FILE.resolveSibling(reference);
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    private static List<String> texts(JsonNode list) {
        return Stream.iterate(0, index -> index + 1)
                .limit(list.size())
                .map(index -> list.get(index).asText())
                .toList();
    }
}
