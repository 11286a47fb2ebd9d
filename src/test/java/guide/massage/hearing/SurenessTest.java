package guide.massage.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.language.PhraseBook;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurenessTest {
    private final PhraseBook phrases = Sounds.shippedPhrases();
    private final Sureness sureness = new Sureness(phrases, EarSettings.measured());

    private static Decoded.Hypothesis hypothesis(String text, double score) {
        List<String> words = Arrays.asList(text.split(" ", -1));
        return new Decoded.Hypothesis(
                IntStream.range(0, words.size())
                        .mapToObj(i -> new Decoded.Word(words.get(i), i, i + 1))
                        .toList(),
                score);
    }

    private static Decoded heard(String text, double score) {
        return new Decoded(List.of(hypothesis(text, score)));
    }

    /** Words with another hypothesis, so that they are as likely as asked for. */
    private static Decoded heard(String text, String other, double confidence) {
        return new Decoded(List.of(hypothesis(text, 0), hypothesis(other, Math.log(1 / confidence - 1))));
    }

    private boolean isSure(Decoded result, Decoded opinion) {
        return sureness.isSure(result, phrases.readings(result.text()), opinion);
    }

    @ParameterizedTest
    @CsvSource({"left, 0.6", "next, 0.8"})
    void howLikelyWordsAreIsTheirShareAmongTheAlternatives(String words, double confidence) {
        assertEquals(confidence, sureness.confidence(heard(words, "careful", confidence)), 1e-9);
    }

    @Test
    void anAnswerThanWhichNothingFitsBetterMayBeLessLikelyThanOthers() {
        Decoded left = heard("left", "leg", 0.48);

        assertTrue(isSure(left, heard("left", 0)));
        assertFalse(isSure(left, heard("less", 2)));
    }

    @Test
    void aMoveMustBeLikelierThanAnAnswer() {
        assertFalse(isSure(heard("skip", "hip", 0.6), heard("skip", 0)));
        assertTrue(isSure(heard("skip", "hip", 0.7), heard("hip", 0)));
    }

    @Test
    void severalWordsThatTheFreeEarHeardTooNeedLeast() {
        assertTrue(isSure(heard("move on", "more oil", 0.4), heard("move on", 2)));
        assertFalse(isSure(heard("move on", "more oil", 0.4), heard("moving", 2)));
    }

    @ParameterizedTest
    @CsvSource({
        "stop that tickles, the shop that sells bicycles, 8, true",
        "stop that tickles, the shop that sells bicycles, 2, false",
        "my chest hurts, my chest hurts, 8, false",
        "call an ambulance, what we call an ambulance, 8, false",
        "too hard, the soup was far too hard, 8, true"
    })
    void whereOtherWordsFitMuchBetterItWasOtherTalk(String words, String opinion, double score, boolean talk) {
        assertEquals(talk, sureness.isRatherTalk(heard(words, 0), heard(opinion, score)));
    }

    @Test
    void severalLikelyWordsNeedNobodyToAgree() {
        assertTrue(sureness.isLikelier(heard("it stings", "it sinks", 0.9), heard("extend", 0)));
        assertFalse(sureness.isLikelier(heard("it stings", "it sinks", 0.6), heard("extend", 0)));
        assertFalse(sureness.isLikelier(heard("stings", "sinks", 0.9), heard("extend", 0)));
        assertTrue(sureness.isLikelier(heard("going to pass out", "to pass", 0.6), heard("going to process", -3)));
    }
}
