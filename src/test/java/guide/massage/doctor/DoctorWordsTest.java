package guide.massage.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.doctor.Remark.Verdict;
import guide.massage.storage.DoctorWords;
import guide.massage.storage.DoctorWordsFile;
import guide.massage.storage.UnusableScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorWordsTest {
    private static final Path SHIPPED = Path.of("voice-scripts/en/doctor.json");

    @TempDir
    Path folder;

    @Test
    void thereAreWordsForEverythingThatMayBeSaid() throws Exception {
        DoctorWords words = read(SHIPPED);
        assertEquals(Instruction.keys(), words.sentences().keySet());
        assertEquals(Remark.slotsByKey().keySet(), words.remarks().keySet());
    }

    @Test
    void whateverIsNotAsItShouldBeHasACure() throws Exception {
        DoctorWords words = read(SHIPPED);
        Set<String> good = Stream.of(Remark.values())
                .filter(remark -> remark.verdict() == Verdict.GOOD)
                .map(Remark::key)
                .collect(Collectors.toSet());
        List<String> withoutCure = words.remarks().entrySet().stream()
                .filter(remark -> !good.contains(remark.getKey()))
                .filter(remark -> remark.getValue().cure().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(), withoutCure);
    }

    @Test
    void everyFaultOfAFileIsTold() throws Exception {
        Path file = Files.writeString(
                folder.resolve("doctor.json"),
                Files.readString(SHIPPED)
                        .replace("\"be-quiet\"", "\"be-loud\"")
                        .replace("{megabytes}", "{gigabytes}")
                        .replace("\"stop-heard\"", "\"stop-herd\""));
        List<String> places = assertThrows(UnusableScript.class, () -> read(file)).problems().stream()
                .map(problem -> problem.pointer())
                .toList();
        assertTrue(
                places.containsAll(List.of(
                        "/sentences", "/sentences/be-loud", "/remarks", "/remarks/stop-herd", "/remarks/model-ready")),
                places::toString);
    }

    private static DoctorWords read(Path file) throws UnusableScript {
        return DoctorWordsFile.read(file, Instruction.keys(), Remark.slotsByKey());
    }
}
