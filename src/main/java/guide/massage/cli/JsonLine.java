package guide.massage.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** How figures and texts are written for tools: an object a line, numbers rounded, null for what is not known. */
final class JsonLine {
    private static final double THOUSAND = 1000.0;

    private JsonLine() {}

    static String of(Map<String, ? extends @Nullable Object> fields) {
        try {
            return new JsonMapper().writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("numbers and texts cannot be written as JSON", impossible);
        }
    }

    /** To three places. */
    static double rounded(double value) {
        return Math.round(value * THOUSAND) / THOUSAND;
    }

    static @Nullable Double rounded(OptionalDouble value) {
        return value.isPresent() ? rounded(value.getAsDouble()) : null;
    }

    static @Nullable Double rounded(Optional<Double> value) {
        return value.map(JsonLine::rounded).orElse(null);
    }
}
