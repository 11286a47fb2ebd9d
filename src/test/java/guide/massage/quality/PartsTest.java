package guide.massage.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.audio.Pcm;
import guide.massage.hearing.SpeechModel;
import guide.massage.quality.PhrasesPart.Attested;
import guide.massage.quality.Section.Target;
import guide.massage.speaking.SentenceRenderer;
import guide.massage.storage.PhraseFile;
import guide.massage.talking.Cast;
import guide.massage.talking.Music;
import guide.massage.talking.TalkScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Small measurements with the real recogniser, the real voice and recordings of people. */
class PartsTest {
    private static final Path SPEECH = Path.of("src/test/resources/speech");

    private SpeechModel model;
    private SentenceRenderer renderer;
    private Measurement measurement;

    @BeforeEach
    void open() throws Exception {
        model = SpeechModel.open(Path.of("models/massage-en"));
        renderer = SentenceRenderer.startRemembering(0);
        List<Pcm> noises = List.of(Music.piece(5, Duration.ofSeconds(3)));
        measurement = new Measurement(
                model,
                PhraseFile.read(Path.of("voice-scripts/en/phrases.json")),
                words -> !words.equals("yes"),
                noises,
                Cast.builtIn(renderer),
                1,
                2,
                line -> {});
    }

    @AfterEach
    void close() {
        renderer.close();
        model.close();
    }

    private static Kit.Item item(String name, String text, String speaker) {
        return new Kit.Item(SPEECH.resolve(name + ".wav"), text, speaker);
    }

    private static String page(Section section) {
        return String.join("\n", section.lines());
    }

    private static String reached(Section section, String what) {
        return section.targets().stream()
                .filter(target -> target.what().equals(what))
                .map(Target::reached)
                .findFirst()
                .orElse("no such target: " + section.targets());
    }

    @Test
    void wordsStandBesideTheirCeiling() throws Exception {
        Kit kit = new Kit(
                List.of(
                        item("word-stop-02", "stop", "a"),
                        item("word-yes-01", "yes", "b"),
                        item("said-next", "yes", "somebody who says something else"),
                        item("talk-so013340378", "bird", "no word of the ten")),
                List.of(),
                List.of());
        Section section = new WordsPart(measurement, kit).measured();
        assertTrue(page(section).contains("3 recordings by 3 people"), page(section));
        assertTrue(
                page(section).contains("| stop | 1 of 1 | 1 of 1 (100.0 %; 20.7 to 100.0) | 100.0 % | 0 | 0 |"),
                page(section));
        assertTrue(page(section).contains("| yes | 1 of 2 | 1 of 2"), page(section));
        assertTrue(page(section).contains("taken for \"next\" (NEXT)"), page(section));
        assertTrue(
                reached(section, "\"stop\" hushed, quiet").contains("all speakers 100.0 % (1, ceiling 1, of 1)"),
                page(section));
    }

    @Test
    void phrasesAreSpokenAndThoseNotUnderstoodAreShown() throws Exception {
        Section section = new PhrasesPart(
                        measurement,
                        List.of(
                                new Attested("PAIN", "that hurts"),
                                new Attested("STOP", "stop now"),
                                new Attested("TIME_LEFT", "how much time is left")))
                .measured();
        assertTrue(page(section).contains("| FreeTTS kevin16 |"), page(section));
        assertTrue(reached(section, "all phrases of the table, synthesised").contains(" of 3 ("), page(section));
        assertTrue(page(section).contains("| quiet | "), page(section));
    }

    @Test
    void aPhraseThatIsNoPhraseIsAMistakeOfTheTable() {
        PhrasesPart part = new PhrasesPart(measurement, List.of(new Attested("PAIN", "good morning")));
        assertEquals(
                "\"good morning\" is no phrase for PAIN",
                assertThrows(IllegalArgumentException.class, part::measured).getMessage());
    }

    @Test
    void aMinuteOfTalkIsCountedByTheHour() throws Exception {
        TalkScript script = TalkScript.read(
                Files.readAllLines(Path.of("measurements/en/talk.txt")), Map.of("anyword", List.of("lantern")));
        Section section = new TalkPart(measurement, script, 1).measured();
        assertTrue(reached(section, "talk: hushes").contains(" in 0.02 h ("), page(section));
        assertTrue(page(section).contains("1 minutes of talk drawn from"), page(section));
        assertTrue(page(section).contains("| music | "), page(section));
    }

    @Test
    void whatTalkOfPeopleSetsOffIsShownWithItsText() throws Exception {
        Kit kit = new Kit(
                List.of(item("word-stop-02", "stop", "a"), item("talk-so038370105", "tomatoes", "b")),
                List.of(item("said-next", "a sentence", "c"), item("word-yes-01", "another", "c")),
                List.of());
        Section section = new PeoplePart(measurement, kit).measured();
        assertTrue(page(section).contains("2 sentences read by people, 1 single words"), page(section));
        assertTrue(page(section).contains("| \"next\" (NEXT) | move | a sentence |"), page(section));
        assertTrue(page(section).contains("| \"yes\" (YES) | answer | another |"), page(section));
        assertTrue(reached(section, "talk of people: false moves").startsWith("1 in "), page(section));
        assertTrue(page(section).contains("| talk, all | 1 in 0.00 h"), page(section));
    }
}
