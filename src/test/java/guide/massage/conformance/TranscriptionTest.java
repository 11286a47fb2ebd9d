package guide.massage.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Guards the transcription of the sources: the numbers of rows were counted in the sources by hand. Ids that end in a
 * letter are no rows of their own: what stands around a table, or the second half of a row.
 */
final class TranscriptionTest {
    @Test
    void everyRowOfTheRoutinesIsTranscribed() {
        Map<String, Long> rows = counted(Table.routines().ids().stream()
                .map(id -> id.replace("R1.8a", "R1.8"))
                .filter(id -> id.matches("\\w+\\.[1-9]\\d*")));
        assertEquals(
                new TreeMap<>(Map.of("R0", 8L, "R1", 9L, "R2", 8L, "R3S", 5L, "R3P", 9L, "R4", 6L, "L", 8L)), rows);
    }

    @Test
    void everyRuleOfSafetyIsTranscribed() {
        Map<String, Long> rules = counted(Table.safety().ids().stream());
        assertEquals(
                new TreeMap<>(Map.of("S0", 2L, "S1", 16L, "S2", 6L, "S3", 14L, "S4", 10L, "S5", 4L, "S6", 6L)), rules);
    }

    @Test
    void noIdIsGivenTwice() {
        List<String> ids = Stream.of(Table.routines(), Table.safety())
                .flatMap(table -> table.ids().stream())
                .toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
    }

    private static Map<String, Long> counted(Stream<String> ids) {
        return ids.collect(
                Collectors.groupingBy(id -> id.substring(0, id.indexOf('.')), TreeMap::new, Collectors.counting()));
    }
}
