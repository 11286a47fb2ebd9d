package guide.massage.hearing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelTrialTest {
    @TempDir
    Path folder;

    @Test
    void aSoundModelPasses() {
        assertDoesNotThrow(() -> ModelTrial.of(Sounds.MODEL));
    }

    /** The native library ends its process at such a file. */
    @Test
    void aModelThatCrashesTheRecogniserIsRefusedAndTheProgramLivesOn() throws IOException {
        ModelCopy.into(folder);
        Path graph = folder.resolve("graph/Gr.fst");
        Files.write(graph, Arrays.copyOf(Files.readAllBytes(graph), 3000));
        assertEquals(
                List.of("The speech model " + folder + " makes the recogniser crash, so it is damaged or of an unknown"
                        + " kind: fetch it again, or name another folder."),
                problems());
    }

    @Test
    void whatTheRecogniserRefusesIsToldAsElsewhere() throws IOException {
        ModelCopy.into(folder);
        Files.writeString(folder.resolve("am/final.mdl"), "no network");
        assertEquals(
                List.of("The speech model " + folder + " is damaged or of an unknown kind, the recogniser cannot load"
                        + " it: fetch it again, or name another folder."),
                problems());
    }

    @Test
    void missingFilesAreNamedWithoutATrial() throws IOException {
        ModelCopy.into(folder);
        Files.delete(folder.resolve("graph/Gr.fst"));
        Files.delete(folder.resolve("conf/mfcc.conf"));
        assertEquals(2, problems().size());
    }

    private List<String> problems() {
        return assertThrows(ModelUnusable.class, () -> ModelTrial.of(folder)).problems();
    }
}
