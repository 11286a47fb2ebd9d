package guide.massage.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/**
 * What the list of Vosk's makers ({@code model-list.json}) says about a model. It is theirs and may change: of it only
 * what is needed is read, and what is not as expected counts as not said.
 *
 * @param bytes size of its archive
 * @param md5 of its archive
 */
public record PublishedModel(long bytes, String md5) {

    /** The entry of that name, if there is one with size and checksum. */
    public static Optional<PublishedModel> named(String name, String list) {
        try {
            for (JsonNode entry : new JsonMapper().readTree(list)) {
                if (entry.path("name").asText().equals(name)) {
                    return of(entry);
                }
            }
        } catch (JsonProcessingException noList) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<PublishedModel> of(JsonNode entry) {
        long bytes = entry.path("size").asLong();
        String md5 = entry.path("md5").asText();
        return bytes > 0 && md5.matches("[0-9a-fA-F]{32}")
                ? Optional.of(new PublishedModel(bytes, md5))
                : Optional.empty();
    }
}
