package guide.massage.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.storage.OfficialModel.Graph;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficialModelsTest {
    @TempDir
    Path folder;

    @Test
    void everyShippedEntryThatCanBeFetchedHasSizeAndChecksum() throws Exception {
        OfficialModels official = OfficialModels.read(Path.of("models/official.json"));
        assertTrue(official.address().startsWith("https://"));
        assertEquals(
                List.of(),
                official.models().stream()
                        .filter(model -> model.graph() == Graph.RUN_TIME)
                        .filter(model -> model.bytes().isEmpty() || model.md5().isEmpty())
                        .toList());
    }

    @Test
    void everyFaultOfTheListIsToldAtOnce() throws Exception {
        Path file = Files.writeString(
                folder.resolve("official.json"),
                "{\"address\": \"https://example.org\", \"models\": [{\"name\": \"one\", \"about\": \"x\","
                        + " \"graph\": \"round\", \"licence\": \"MIT\", \"bytes\": -1, \"md5\": \"12\", \"colour\": 1}]}");
        UnusableScript unusable = assertThrows(UnusableScript.class, () -> OfficialModels.read(file));
        assertEquals(
                List.of("/models/0/graph", "/models/0/bytes", "/models/0/md5", "/models/0/colour"),
                unusable.problems().stream().map(Problem::pointer).toList());
    }

    @Test
    void ofThePublishedListOnlyWholeEntriesCount() {
        String md5 = "0123456789abcdef0123456789ABCDEF";
        String list = "[{\"name\": \"a\", \"size\": 5, \"md5\": \"" + md5 + "\"}, {\"name\": \"b\", \"size\": 5}]";
        assertEquals(Optional.of(new PublishedModel(5, md5)), PublishedModel.named("a", list));
        assertEquals(Optional.empty(), PublishedModel.named("b", list));
        assertEquals(Optional.empty(), PublishedModel.named("c", list));
        assertEquals(Optional.empty(), PublishedModel.named("a", "<html>"));
    }
}
