package guide.massage.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.language.Intent;
import guide.massage.language.IntentName;
import guide.massage.language.PhraseBook;
import guide.massage.language.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EarTest {
    private final PhraseBook phrases = Sounds.shippedPhrases();
    private final SpeechModel model;

    EarTest() throws ModelUnusable {
        model = SpeechModel.open(Sounds.MODEL);
    }

    @AfterAll
    void closeTheModel() {
        model.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"word-stop-02", "word-stop-03", "word-stop-04", "word-stop-06"})
    void aHumanStopHushesBeforeItIsHeard(String recording) {
        List<Hearing> events = hear(Sounds.alone(recording));
        assertEquals(2, events.size(), events::toString);
        assertInstanceOf(Hearing.Suspected.class, events.get(0));
        Hearing.Heard heard = assertInstanceOf(Hearing.Heard.class, events.get(1));
        assertEquals("stop", heard.words());
        assertEquals(events.get(0).utterance(), heard.utterance());
        assertTrue(events.get(0).at().compareTo(heard.at()) < 0);
    }

    /** The recogniser itself names the word some 200 ms later. */
    @ParameterizedTest
    @ValueSource(strings = {"word-stop-02", "word-stop-03", "word-stop-04", "word-stop-06"})
    void aWordThatStandsAloneHushesAsSoonAsItIsOver(String recording) {
        Sounds sound = Sounds.alone(recording);
        List<Hearing> events = hear(sound);
        Duration after = events.get(0).at().minus(sound.endOfSpeech());
        assertTrue(after.toMillis() <= 100, () -> "after " + after);
    }

    @ParameterizedTest
    @CsvSource({
        "word-yes-01, YES",
        "said-next, NEXT",
        "said-that-hurts, PAIN",
        "said-more-pressure, HARDER",
        "said-no-pain, FINE",
        "said-dont-stop, KEEP_GOING",
        "said-stop-listening, STOP_LISTENING"
    })
    void aPhraseIsHeardForWhatItMeans(String recording, Intent intent) {
        assertTrue(intentsHeard(hear(Sounds.alone(recording))).contains(intent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"said-no-pain", "said-dont-stop", "said-stop-listening"})
    void aHarmlessContinuationHaltsNothing(String recording) {
        assertTrue(intentsHeard(hear(Sounds.alone(recording))).stream().noneMatch(IntentName::isSafety));
    }

    @Test
    void talkMovesNothing() {
        Sounds talk = new Sounds().quiet(1);
        for (String name : List.of("talk-so013340378", "talk-so038370105", "talk-so038370167")) {
            talk.recording(name).quiet(0.8);
        }
        assertEquals(
                List.of(),
                intentsHeard(hear(talk)).stream()
                        .filter(i -> i.kind() == Intent.Kind.NAVIGATION)
                        .toList());
    }

    @Test
    void everySuspicionIsHeardOrDismissed() {
        Sounds mixed = new Sounds().quiet(1);
        for (String name : List.of("said-stop-listening", "talk-so013340378", "said-that-hurts", "word-stop-02")) {
            mixed.recording(name).quiet(0.8);
        }
        boolean open = false;
        for (Hearing event : hear(mixed)) {
            open = event instanceof Hearing.Suspected || (open && event instanceof Hearing.Overheard);
        }
        assertEquals(false, open);
    }

    @Test
    void equalSoundGivesEqualEvents() {
        assertEquals(hear(Sounds.alone("word-stop-02")), hear(Sounds.alone("word-stop-02")));
        assertEquals(hear(Sounds.alone("talk-so038370167")), hear(Sounds.alone("talk-so038370167")));
    }

    @Test
    void aRenewedRecogniserStillHears() {
        EarSettings usual = EarSettings.measured();
        EarSettings restless = usual.renewedAfter(Duration.ofSeconds(1));
        Sounds twice = new Sounds()
                .quiet(1)
                .recording("said-next")
                .quiet(1.5)
                .recording("said-next")
                .quiet(1.5);
        try (Ear ear = new Ear(model, phrases, restless)) {
            List<Hearing> events = twice.heardBy(ear);
            assertEquals(List.of(Intent.NEXT, Intent.NEXT), intentsHeard(events));
            assertTrue(events.get(1).at().toMillis() > 3000, events::toString);
        }
    }

    /** In quiet the recognisers end an utterance, and are renewed if old, after 5.14 s: 257 frames. */
    @ParameterizedTest
    @ValueSource(ints = {4500, 4620, 4740, 4780, 4820, 4860, 4900, 4940, 4980, 5020, 5060, 5100})
    void aWordAcrossARenewalInQuietIsHeard(int start) {
        assertStopIsHeard(new Sounds().quiet(start / 1000.0).recording("word-stop-02"), Duration.ofSeconds(5));
    }

    /** "Next" is taken some 300 ms after its end, which falls into the beginning, middle and end of the word. */
    @ParameterizedTest
    @ValueSource(ints = {0, 40, 80, 120, 160, 200, 240, 280, 320, 360, 400})
    void aWordAcrossARenewalAfterACommandIsHeard(int gap) {
        Sounds sounds = new Sounds().quiet(1).recording("said-next").quiet(gap / 1000.0);
        assertStopIsHeard(sounds.recording("word-stop-06"), Duration.ofSeconds(1));
    }

    private void assertStopIsHeard(Sounds sounds, Duration life) {
        try (Ear ear = new Ear(model, phrases, EarSettings.measured().renewedAfter(life))) {
            List<Hearing> events = sounds.quiet(0.6).heardBy(ear);
            assertTrue(events.stream().anyMatch(Hearing.Suspected.class::isInstance), events::toString);
        }
    }

    /** By then two of the recognisers rest, and the word is what wakes them. */
    @ParameterizedTest
    @ValueSource(strings = {"said-next", "said-more-pressure", "word-stop-04", "word-yes-01"})
    void whatIsSaidAfterLongQuietIsHeardAtItsTime(String recording) {
        Hearing.Heard soon = lastHeard(Sounds.alone(recording));
        Hearing.Heard late =
                lastHeard(new Sounds().quiet(20).recording(recording).quiet(1.5));
        assertEquals(soon.words(), late.words());
        Duration apart = late.end().minus(soon.end()).minusSeconds(19).abs();
        assertTrue(apart.toMillis() <= 100, () -> soon + " and " + late);
    }

    private Hearing.Heard lastHeard(Sounds sounds) {
        return hear(sounds).stream()
                .filter(Hearing.Heard.class::isInstance)
                .map(Hearing.Heard.class::cast)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    @Test
    void anAlarmIsHeardEvenWhereTheLoudspeakerIsThoughtToBeAllThereIs() {
        List<Hearing> events = new ArrayList<>();
        try (Ear ear = new Ear(model, phrases, EarSettings.measured())) {
            Sounds sounds = Sounds.alone("word-stop-02");
            for (int i = 0; i + Frames.SAMPLES <= sounds.sampleCount(); i += Frames.SAMPLES) {
                events.addAll(ear.hear(sounds.frame(i), false));
            }
        }
        assertTrue(events.stream().anyMatch(Hearing.Suspected.class::isInstance), events::toString);
    }

    @ParameterizedTest
    @CsvSource({"word-stop-02, true", "said-that-hurts, true", "said-next, false", "word-yes-01, false"})
    void anAlarmInWhatIsPlayedIsForetold(String recording, boolean alarm) {
        boolean often = false;
        boolean atTheEnd;
        try (Ear ear = new Ear(model, phrases, EarSettings.measured())) {
            Rehearsal askedOften = ear.rehearsal();
            Rehearsal askedOnce = ear.rehearsal();
            Sounds sounds = new Sounds().quiet(0.3).recording(recording).quiet(0.8);
            for (int i = 0; i + Frames.SAMPLES <= sounds.sampleCount(); i += Frames.SAMPLES) {
                askedOften.hear(sounds.frame(i), true);
                askedOnce.hear(sounds.frame(i), true);
                often |= askedOften.foretellsAlarm();
            }
            atTheEnd = askedOnce.foretellsAlarm();
        }
        assertEquals(alarm, often);
        assertEquals(alarm, atTheEnd);
    }

    @Test
    void anAlarmThatWasPlayedLongAgoExplainsNothing() {
        try (Ear ear = new Ear(model, phrases, EarSettings.measured())) {
            Rehearsal rehearsal = ear.rehearsal();
            Sounds sounds = Sounds.alone("said-that-hurts").quiet(4);
            for (int i = 0; i + Frames.SAMPLES <= sounds.sampleCount(); i += Frames.SAMPLES) {
                rehearsal.hear(sounds.frame(i), true);
            }
            assertFalse(rehearsal.foretellsAlarm());
        }
    }

    @Test
    void silenceIsNothing() {
        assertEquals(List.of(), hear(new Sounds().quiet(8)));
    }

    @Test
    void aClosedEarRefusesToListenAndMayBeClosedAgain() {
        Ear ear = new Ear(model, phrases, EarSettings.measured());
        ear.close();
        ear.close();
        assertThrows(IllegalStateException.class, () -> ear.hear(new short[Frames.SAMPLES]));
    }

    private List<Hearing> hear(Sounds sounds) {
        try (Ear ear = new Ear(model, phrases, EarSettings.measured())) {
            return sounds.heardBy(ear);
        }
    }

    private List<IntentName> intentsHeard(List<Hearing> events) {
        return events.stream()
                .filter(Hearing.Heard.class::isInstance)
                .map(Hearing.Heard.class::cast)
                .flatMap(heard -> phrases.readings(heard.words()).stream().limit(1))
                .map(Reading::intent)
                .toList();
    }
}
