package guide.massage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guide.massage.language.Intent;
import guide.massage.language.IntentName;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the rules of the session act on while hands are at work and nothing was asked. */
class MovesTest {
    private final Words words;
    private final Moves moves;

    MovesTest() throws Exception {
        Path scripts = Path.of("voice-scripts/en");
        words = Words.read(scripts, scripts.resolve("routines"));
        moves = new Moves(words.script());
    }

    @Test
    void commandsMoveAndAnswersDoNot() {
        List<String> said = List.of(
                "next",
                "lighter",
                "stop listening",
                "help",
                "yes",
                "no",
                "seven",
                "my shoulder",
                "good",
                "keep going",
                "undo",
                "not sure",
                "the weather is fine");
        assertEquals(
                List.of("next", "lighter", "stop listening", "help", "undo"),
                said.stream().filter(moves).toList());
    }

    /** Left alone may mean the other side, where the right one is being worked on. */
    @Test
    void whatMovesAtOneStepOnlyIsAMove() {
        assertEquals(
                List.of("left"), List.of("left", "right").stream().filter(moves).toList());
    }

    @Test
    void everyWordThatMovesNothingAnswersOrSaysThatAllIsWell() {
        Set<IntentName> idle = words.phrases().sayings(1).stream()
                .map(saying -> String.join(" ", saying.words()))
                .filter(word -> !moves.test(word))
                .map(word -> words.phrases().readings(word).get(0).intent())
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        Intent.YES,
                        Intent.NO,
                        Intent.UNSURE,
                        Intent.NUMBER,
                        Intent.PLACE,
                        Intent.SEVERITY,
                        Intent.GOOD,
                        Intent.FINE,
                        Intent.RESUME),
                idle);
    }
}
