package guide.massage.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.language.PhraseBook;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cries and loud rooms, with the real recognisers; the cries are synthesised. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SurroundingsTest {
    private final PhraseBook phrases = Sounds.shippedPhrases();
    private final SpeechModel model;

    SurroundingsTest() throws ModelUnusable {
        model = SpeechModel.open(Sounds.MODEL);
    }

    @AfterAll
    void closeTheModel() {
        model.close();
    }

    private List<Hearing> hear(Sounds sounds) {
        try (Ear ear = new Ear(model, phrases, EarSettings.measured())) {
            return sounds.heardBy(ear);
        }
    }

    private static Stream<Hearing> cries(List<Hearing> events) {
        return events.stream().filter(Hearing.Cried.class::isInstance);
    }

    private static long timesTooLoud(List<Hearing> events) {
        return events.stream().filter(Hearing.TooLoud.class::isInstance).count();
    }

    @ParameterizedTest
    @CsvSource({"380, 620, 0.5", "500, 350, 0.8", "700, 700, 0.4"})
    void aCryWithoutWordsIsNoticedOnceAndWhereItWas(double from, double to, double seconds) {
        Sounds sounds = talked();
        long start = sounds.millis();
        List<Hearing> events = hear(sounds.cry(from, to, seconds).quiet(2));
        List<Hearing> cries = cries(events).toList();
        assertEquals(1, cries.size(), events::toString);
        Hearing.Cried cry = (Hearing.Cried) cries.get(0);
        assertTrue(Math.abs(cry.start().toMillis() - start) <= 100, cry::toString);
        assertTrue(Math.abs(cry.end().toMillis() - start - seconds * 1000) <= 150, cry::toString);
    }

    /** Somebody has spoken, so that there is talk to hold a cry against. */
    private static Sounds talked() {
        return new Sounds().quiet(1).recording("said-next").quiet(2);
    }

    @Test
    void whereNobodyHasSpokenThereIsNothingToHoldACryAgainst() {
        assertEquals(
                List.of(),
                cries(hear(new Sounds().quiet(1.5).cry(500, 350, 0.8).quiet(2))).toList());
    }

    @Test
    void aCryInTheBreathOfAWordIsTalk() {
        Sounds sounds = talked().recording("said-next").cry(500, 350, 0.8).quiet(2);
        assertEquals(List.of(), cries(hear(sounds)).toList());
    }

    @Test
    void aChimeIsNoCry() {
        Sounds sounds = talked().chime(620, 0.8).quiet(2).chime(1900, 0.8).quiet(2);
        assertEquals(List.of(), cries(hear(sounds)).toList());
    }

    @Test
    void aSirenOrABlipIsNoCry() {
        Sounds sounds = talked().cry(400, 600, 3).quiet(2).cry(500, 500, 0.06);
        assertEquals(List.of(), cries(hear(sounds.quiet(2))).toList());
    }

    @Test
    void wordsAndTalkAreNoCries() {
        Sounds sounds = new Sounds().quiet(1);
        for (String name : List.of("word-stop-02", "said-next", "said-that-hurts", "talk-so013340378", "word-yes-01")) {
            sounds.recording(name).quiet(1);
        }
        assertEquals(List.of(), cries(hear(sounds)).toList());
    }

    @Test
    void aSuddenNoiseIsNoCry() {
        assertEquals(List.of(), cries(hear(talked().fan(0.5, 6000).quiet(2))).toList());
    }

    @Test
    void aRoomThatDrownsTheVoicesHeardInItIsTooLoudOnce() {
        Sounds sounds = new Sounds().quiet(1).recording("said-next").quiet(1);
        List<Hearing> events = hear(sounds.fan(45, 1500));
        assertEquals(1, timesTooLoud(events), events::toString);
    }

    @Test
    void aQuietFanOrARoomInWhichNobodySpokeIsNot() {
        assertEquals(
                0,
                timesTooLoud(hear(
                        new Sounds().quiet(1).recording("said-next").quiet(1).fan(45, 30))));
        assertEquals(0, timesTooLoud(hear(new Sounds().fan(45, 1500))));
    }
}
