package guide.massage.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.language.Intent;
import guide.massage.language.IntentName;
import guide.massage.language.PhraseBook;
import guide.massage.language.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhraseTableTest {
    private static final Path FILE = Path.of("voice-scripts/en/phrases.json");
    private static final Path TABLE = Path.of("measurements/en/phrases.tsv");
    private static final Path MODEL_WORDS = Path.of("models/massage-en/graph/words.txt");

    /** As many as the table of attested phrasings holds, "zero … ten" counted as eleven. */
    private static final int ROWS = 266;

    private final PhraseBook book;

    PhraseTableTest() throws UnusableScript {
        book = PhraseFile.read(FILE);
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(TABLE);
    }

    @Test
    void theTableIsTranscribedWhole() throws Exception {
        assertEquals(ROWS, rows().size());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyPhraseOfTheTableIsUnderstood(String row) {
        String[] cells = row.split("\t", -1);
        Set<IntentName> understood =
                book.readings(cells[1]).stream().map(Reading::intent).collect(Collectors.toSet());
        assertTrue(understood.contains(Intent.valueOf(cells[0])), () -> cells[1] + " is " + understood);
    }

    @Test
    void everyWordIsKnownToTheModel() throws Exception {
        try (Stream<String> lines = Files.lines(MODEL_WORDS)) {
            Set<String> known = lines.map(line -> line.split(" ", -1)[0]).collect(Collectors.toSet());
            assertEquals(List.of(), PhraseFile.wordsUnknownTo(known::contains, book, FILE));
        }
    }

    @Test
    void theRecogniserIsGivenAsMuchAsItCanDigest() {
        int count = book.sentences().size();
        assertTrue(count > 500 && count < 6_000, () -> count + " sentences");
    }
}
