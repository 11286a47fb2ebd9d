package guide.massage.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechModelTest {
    @TempDir
    Path folder;

    @Test
    void aFolderThatDoesNotExistIsNamed() {
        Path nowhere = folder.resolve("nowhere");
        assertEquals(
                List.of("The speech model " + nowhere + " does not exist: put a complete Vosk model with a run-time"
                        + " graph there, or name another folder."),
                problems(nowhere));
    }

    @Test
    void aFileInPlaceOfTheFolderIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("model.zip"), "");
        assertEquals(
                List.of("The speech model " + file + " is not a folder: put a complete Vosk model with a run-time"
                        + " graph there, or name another folder."),
                problems(file));
    }

    @Test
    void everyMissingFileIsNamedAtOnce() throws IOException {
        ModelCopy.into(folder);
        Files.delete(folder.resolve("am/final.mdl"));
        Files.delete(folder.resolve("graph/Gr.fst"));
        assertEquals(
                List.of(
                        "The speech model lacks the file " + folder.resolve("am/final.mdl") + ": put a complete Vosk"
                                + " model with a run-time graph there, or name another folder.",
                        "The speech model lacks the file " + folder.resolve("graph/Gr.fst") + ": put a complete Vosk"
                                + " model with a run-time graph there, or name another folder."),
                problems(folder));
    }

    @Test
    void aStaticGraphIsRefusedBecauseItIgnoresThePhrases() throws IOException {
        ModelCopy.into(folder);
        Files.delete(folder.resolve("graph/HCLr.fst"));
        Files.move(folder.resolve("graph/Gr.fst"), folder.resolve("graph/HCLG.fst"));
        assertEquals(
                List.of("The speech model " + folder + " has a static graph (graph/HCLG.fst), which ignores the list of"
                        + " phrases: use a model whose graph folder holds HCLr.fst and Gr.fst, such as one of Vosk's"
                        + " small models."),
                problems(folder));
    }

    @Test
    void wordsInsideTheGraphWillDo() throws Exception {
        ModelCopy.withWordsInsideTheGraph(ModelCopy.into(folder));
        try (SpeechModel model = SpeechModel.open(folder)) {
            assertTrue(model.knows("stop"));
            assertFalse(model.knows("effleuragesque"));
        }
    }

    @Test
    void aModelWithoutAnyListOfWordsIsRefused() throws IOException {
        ModelCopy.into(folder);
        Files.delete(folder.resolve("graph/words.txt"));
        assertEquals(
                List.of("The speech model " + folder + " has no list of words, neither graph/words.txt nor inside"
                        + " graph/Gr.fst: put a complete Vosk model with a run-time graph there, or name another"
                        + " folder."),
                problems(folder));
    }

    @Test
    void aDamagedFileIsToldInASentence() throws IOException {
        ModelCopy.into(folder);
        Files.writeString(folder.resolve("am/final.mdl"), "no network");
        assertEquals(
                List.of("The speech model " + folder + " is damaged or of an unknown kind, the recogniser cannot load"
                        + " it: fetch it again, or name another folder."),
                problems(folder));
    }

    @Test
    void linuxOnArmIsToldHowToSupplyTheLibrary() {
        assertEquals(
                "Vosk's package holds no library for Linux on ARM (this machine is Linux, aarch64): install libvosk.so"
                        + " of Vosk 0.3.45 for it, and start Java with -Djna.library.path=FOLDER, the folder that holds"
                        + " it.",
                NativeVosk.missing("Linux", "aarch64"));
    }

    @Test
    void theModelKnowsItsOwnWordsOnly() throws ModelUnusable {
        try (SpeechModel model = SpeechModel.open(Sounds.MODEL)) {
            assertTrue(model.knows("stop"));
            assertFalse(model.knows("effleuragesque"));
        }
    }

    @Test
    void theModelKnowsEveryWordOfTheShippedPhrases() throws ModelUnusable {
        try (SpeechModel model = SpeechModel.open(Sounds.MODEL)) {
            assertEquals(
                    List.of(),
                    Sounds.shippedPhrases().vocabulary().stream()
                            .filter(word -> !model.knows(word))
                            .toList());
        }
    }

    @Test
    void closingTwiceIsHarmless() throws ModelUnusable {
        SpeechModel model = SpeechModel.open(Sounds.MODEL);
        model.close();
        model.close();
        assertThrows(IllegalStateException.class, () -> model.knows("stop"));
    }

    @Test
    void thePreparedFolderDiffersInTheDitherOnlyAndGoesAway() throws IOException {
        Path prepared;
        try (PreparedFolder copy = PreparedFolder.of(Sounds.MODEL)) {
            prepared = copy.path();
            assertEquals(names(Sounds.MODEL), names(prepared));
            assertTrue(Files.readString(prepared.resolve("conf/mfcc.conf")).endsWith("\n--dither=0\n"));
        }
        assertFalse(Files.exists(prepared));
        assertFalse(Files.readString(Sounds.MODEL.resolve("conf/mfcc.conf")).contains("dither"));
    }

    private static List<String> problems(Path model) {
        ModelUnusable unusable =
                assertThrows(ModelUnusable.class, () -> SpeechModel.open(model).close());
        return unusable.problems();
    }

    private static List<String> names(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString()).sorted().toList();
        }
    }
}
