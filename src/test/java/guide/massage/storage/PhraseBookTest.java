package guide.massage.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.language.Intent;
import guide.massage.language.IntentName;
import guide.massage.language.PhraseBook;
import guide.massage.language.Reading;
import guide.massage.language.Slot;
import guide.massage.routine.BodyArea;
import guide.massage.safety.RedFlag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhraseBookTest {
    private final PhraseBook book = ShippedPhrases.book();

    @Test
    void aPainTakesUpThePlaceSaidBesideIt() {
        Reading pain = book.readings("ouch my left calf").get(0);
        assertEquals(new Reading(Intent.PAIN, Map.of(Slot.PLACE, "CALVES", Slot.SIDE, "LEFT")), pain);
    }

    @Test
    void aKindOfPainTakesUpThePlaceAndTheStrength() {
        Reading kind = book.readings("my right foot is burning about a six").get(0);
        assertEquals(
                new Reading(
                        Intent.PAIN_QUALITY,
                        Map.of(Slot.QUALITY, "BURNING", Slot.PLACE, "FEET", Slot.SIDE, "RIGHT", Slot.NUMBER, "6")),
                kind);
    }

    @Test
    void oneWordForSeveralAreasNamesThemAll() {
        assertEquals(
                List.of(BodyArea.THIGHS, BodyArea.KNEES, BodyArea.CALVES),
                book.readings("in my leg").get(0).areas());
    }

    @Test
    void aPainInTheChestIsAnEmergency() {
        for (String words : List.of("my chest hurts", "pain in my chest", "ouch my chest")) {
            assertEquals(Intent.EMERGENCY, ShippedPhrases.intents(book, words).get(0), words);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'Please could you go a bit softer, please?', LIGHTER",
        "'um okay next', NEXT",
        "'could we have a break', PAUSE",
        "'dont stop', KEEP_GOING",
        "'DON’T STOP!', KEEP_GOING",
        "'7', NUMBER",
        "'20 minutes', CHOOSE_MINUTES",
        "'a little less', LIGHTER",
        "'just right', GOOD"
    })
    void politenessSpellingAndSignsDoNotMatter(String words, Intent intent) {
        assertEquals(intent, ShippedPhrases.intents(book, words).get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "please", "xyzzy", "next xyzzy", "next week", "[unk] next", "yes [unk]", "the next of"
            })
    void whatIsNotUnderstoodAsAWholeIsNotUnderstood(String words) {
        assertEquals(List.of(), book.readings(words));
    }

    @Test
    void safetyIsHeardAmidTalkInTwoWordsOrAsACryAtItsEdge() {
        assertEquals(
                Intent.PAIN, book.readings("[unk] that hurts [unk] next").get(0).intent());
        assertEquals(Intent.PAIN, book.readings("[unk] [unk] ouch").get(0).intent());
        assertEquals(Intent.STOP, book.readings("stop [unk]").get(0).intent());
        assertEquals(List.of(), book.readings("[unk] stop [unk]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stop",
                "please stop",
                "yes stop",
                "let go",
                "ouch my",
                "it is sharp in",
                "my leg hurts",
                "[unk] stop"
            })
    void anUnfinishedSafetyPhraseHushes(String words) {
        assertTrue(book.safetyReading(words).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "don't stop",
                "stop listening",
                "stop the music",
                "let's go",
                "let",
                "no pain",
                "doesn't hurt",
                "it hurts so good",
                "not too hard",
                "it stopped hurting",
                "next",
                "no more pain"
            })
    void aHarmlessContinuationTakesTheHushBack(String words) {
        assertEquals(Optional.empty(), book.safetyReading(words));
    }

    @Test
    void aPhraseIsCompleteUnlessMoreWordsWouldChangeIt() {
        assertTrue(book.isComplete("next"));
        assertTrue(book.isComplete("stop listening"));
        assertTrue(book.isComplete("twenty minutes"));
        assertFalse(book.isComplete("stop"));
        assertTrue(book.isComplete("next step"));
        assertTrue(book.isComplete("yes next"));
        assertFalse(book.isComplete("ten"));
        assertTrue(book.isComplete("ten", Set.of(Intent.NUMBER, Intent.SEVERITY)));
        assertFalse(book.isComplete("lower"));
        assertFalse(book.isComplete("nonsense"));
    }

    @Test
    void routinesGoByTheNamesTheyAreGiven() {
        PhraseBook more = book.withRoutineNames(Map.of("r1", List.of("Relaxing back massage")));
        assertEquals(
                new Reading(Intent.CHOOSE_ROUTINE, Map.of(Slot.ROUTINE, "r1")),
                more.readings("let's do the relaxing back massage").get(0));
        assertTrue(more.sentences().contains("relaxing back massage"));
        assertTrue(more.vocabulary().contains("relaxing"));
        assertEquals(List.of(), book.readings("relaxing back massage"));
    }

    @Test
    void everyAreaAndEveryWarningSignCanBeNamed() {
        Set<String> flags = book.phrases().stream()
                .map(phrase -> phrase.set().getOrDefault(Slot.RED_FLAG, ""))
                .collect(Collectors.toSet());
        assertTrue(flags.containsAll(Stream.of(RedFlag.values()).map(Enum::name).toList()), flags::toString);
        Set<BodyArea> areas = book.sentences().stream()
                .flatMap(words -> book.readings(words).stream())
                .flatMap(reading -> reading.areas().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(BodyArea.class)));
        assertEquals(EnumSet.allOf(BodyArea.class), areas);
    }

    @Test
    void everyIntentHasPhrases() {
        Set<IntentName> intents =
                book.phrases().stream().map(phrase -> phrase.intent()).collect(Collectors.toSet());
        assertEquals(Set.of(Intent.values()), intents);
    }

    @Test
    void wordSaladIsTakenCalmly() {
        List<String> words = new ArrayList<>(book.vocabulary());
        words.addAll(List.of("[unk]", "xyzzy", "", "'", "|", "{place}", "7", "é"));
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 3_000; round++) {
            String salad = random.ints(random.nextInt(12), 0, words.size())
                    .mapToObj(words::get)
                    .collect(Collectors.joining(" "));
            checkPrecedence(book.readings(salad), salad);
            boolean cannotTurn = book.safetyReading(salad).isPresent() && book.isComplete(salad);
            assertTrue(!cannotTurn || book.readings(salad).get(0).intent().isSafety(), salad);
        }
    }

    private static void checkPrecedence(List<Reading> readings, String words) {
        Intent[] order = readings.stream().map(Reading::intent).toArray(Intent[]::new);
        Intent[] sorted = order.clone();
        Arrays.sort(sorted);
        assertEquals(List.of(sorted), List.of(order), words);
    }
}
