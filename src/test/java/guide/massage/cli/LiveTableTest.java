package guide.massage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.audio.Pcm;
import guide.massage.bench.Condition;
import guide.massage.bench.LiveReaction;
import guide.massage.bench.Reaction;
import guide.massage.bench.Utterance;
import guide.massage.language.Intent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveTableTest {
    @TempDir
    Path folder;

    private static LiveReaction caught() {
        Utterance stop = new Utterance("stop.wav", Intent.STOP, "somebody", Pcm.EMPTY);
        OptionalDouble silence = OptionalDouble.of(-12);
        Reaction reaction =
                new Reaction(stop, silence, OptionalDouble.of(250), OptionalDouble.empty(), OptionalDouble.empty());
        return new LiveReaction(Condition.MUSIC, reaction, 1.25);
    }

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        Path file = folder.resolve("live.tsv");
        LiveTable.write(file, List.of(caught()));
        assertEquals(List.of(caught()), LiveTable.read(file));
    }

    @Test
    void aWrongLineIsNamed() throws Exception {
        Path file = folder.resolve("live.tsv");
        LiveTable.write(file, List.of(caught()));
        Files.writeString(file, Files.readString(file).replace("MUSIC", "DANCE"));
        UserError wrong = assertThrows(UserError.class, () -> LiveTable.read(file));
        assertTrue(String.valueOf(wrong.getMessage()).contains(file + " at line 2: "), wrong.getMessage());
    }

    @Test
    void anotherTableIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("people.tsv"), "file\tintent\n");
        assertThrows(UserError.class, () -> LiveTable.read(file));
    }

    @Test
    void theSectionCountsWhatWasSaidAndWhatWasAnswered() {
        List<String> lines = new LiveSection(List.of(caught())).lines();
        assertTrue(
                lines.contains("| pain or stop to silence | music | 1 | 1 | -12 | -12 | median 250, 95 % 450 |"),
                lines::toString);
    }
}
