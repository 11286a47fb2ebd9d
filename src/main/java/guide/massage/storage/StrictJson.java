package guide.massage.storage;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a JSON file whose top level is one object; a field given twice or text after the object is refused. */
final class StrictJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private StrictJson() {}

    static ObjectNode read(Path file) throws UnusableScript {
        return parse(file, textOf(file));
    }

    private static ObjectNode parse(Path file, String text) throws UnusableScript {
        try {
            JsonNode tree = MAPPER.readTree(text);
            if (tree instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException malformed) {
            throw unusable(
                    file, place(malformed), "the JSON is malformed: " + firstLine(malformed), "mend the text there");
        }
        throw unusable(file, "", "it holds no JSON object", "put everything between { and }");
    }

    private static String textOf(Path file) throws UnusableScript {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException otherEncoding) {
            throw unusable(file, "", "it is not text in UTF-8", "save it in that encoding");
        } catch (IOException unreadable) {
            String reason = Files.exists(file) ? "it cannot be read" : "there is no such file";
            throw unusable(file, "", reason, "check its name and its permissions");
        }
    }

    private static String place(JsonProcessingException malformed) {
        JsonLocation location = malformed.getLocation();
        return location == null ? "" : "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String firstLine(JsonProcessingException malformed) {
        return malformed.getOriginalMessage().lines().findFirst().orElse("unknown fault");
    }

    private static UnusableScript unusable(Path file, String place, String reason, String cure) {
        Faults faults = new Faults(file);
        faults.add(place, reason, cure);
        return faults.asException();
    }
}
