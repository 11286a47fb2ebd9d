package guide.massage.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every row of the transcribed tables is named by a test, or stands in {@code uncovered.txt}. That list only shrinks:
 * a row that a test has come to cover must leave it.
 */
final class CoverageTest {
    private final Set<String> rows = Stream.of(Table.routines(), Table.safety())
            .flatMap(table -> table.ids().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    private final Set<String> covered = coveredByTests();
    private final Set<String> uncovered = new TreeSet<>(Table.lines("uncovered.txt"));

    @Test
    void everyRowIsCoveredOrKnownToBeOpen() {
        Set<String> open = new TreeSet<>(rows);
        open.removeAll(covered);
        assertEquals(uncovered, open);
    }

    @Test
    void noTestCoversARowThatDoesNotExist() {
        Set<String> invented = new TreeSet<>(covered);
        invented.removeAll(rows);
        assertEquals(Set.of(), invented);
    }

    private static Set<String> coveredByTests() {
        return new ClassFileImporter(List.of(new ImportOption.OnlyIncludeTests()))
                .importPackages("guide.massage").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Covers.class))
                        .map(CoverageTest::rowsOf)
                        .flatMap(Stream::of)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String[] rowsOf(JavaMethod method) {
        return method.getAnnotationOfType(Covers.class).value();
    }
}
