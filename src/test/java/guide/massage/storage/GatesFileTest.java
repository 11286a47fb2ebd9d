package guide.massage.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.storage.GateTable.Gate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatesFileTest {
    private static final Set<String> NAMES = Set.of("one", "two");

    @TempDir
    Path folder;

    @Test
    void itLiesBesideTheFolderOfTheModel() {
        assertEquals(
                folder.resolve("model.gates.json").toAbsolutePath(),
                GatesFile.beside(folder.resolve("model")).path());
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        GatesFile file = new GatesFile(folder.resolve("model.gates.json"));
        GateTable table = new GateTable(
                "model v1", "0a1b", Map.of("one", new Gate(120, "n 5"), "two", new Gate(0.65, "n 6")), List.of("all"));
        file.write(table, List.of("one", "two"));
        assertEquals(table, file.read(NAMES));
        assertTrue(Files.readString(file.path()).contains(" 120,"), "as people write it, and not as 1.2E+2");
    }

    @Test
    void everyFaultIsToldAtOnce() throws Exception {
        Path path = Files.writeString(
                folder.resolve("model.gates.json"),
                """
                {"model": "m", "network": "n", "colour": 1,
                 "gates": {"one": {"value": -1, "why": "x"}, "two": {"why": "x"}, "three": {"value": 1, "why": "x"}}}
                """);
        UnusableScript unusable = assertThrows(UnusableScript.class, () -> new GatesFile(path).read(NAMES));
        assertEquals(
                Set.of("/gates/one/value", "/gates/two/value", "/gates/three", "/colour"),
                unusable.problems().stream().map(Problem::pointer).collect(Collectors.toSet()));
    }
}
