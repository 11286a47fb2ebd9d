package guide.massage.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import guide.massage.language.PhraseBook;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecheckTest {
    private static final int LOUD = 6_000;

    private final PhraseBook phrases = Sounds.shippedPhrases();
    private final Loudness loudness = new Loudness();
    private final SpeechModel model;
    private final Glimpse glimpse;
    private final Recheck recheck;

    RecheckTest() throws ModelUnusable {
        model = SpeechModel.open(Sounds.MODEL);
        glimpse = new Glimpse(model, Vocabulary.of(phrases));
        recheck = new Recheck(phrases, EarSettings.measured(), loudness, glimpse);
    }

    @AfterAll
    void closeAll() {
        glimpse.close();
        model.close();
    }

    private static void sound(Loudness loudness, int frames, int amplitude) {
        short[] frame = new short[Frames.SAMPLES];
        Arrays.fill(frame, (short) amplitude);
        for (int i = 0; i < frames; i++) {
            loudness.add(frame);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "20, false",
        "600, false",
        "3000, true",
        "6000, true",
    })
    void onlyWordsOutOfSoundAboutAsLoudAreInDoubt(int before, boolean needed) {
        Loudness levels = new Loudness();
        sound(levels, 50, before);
        sound(levels, 20, LOUD);

        assertEquals(
                needed,
                new Recheck(phrases, EarSettings.measured(), levels, glimpse)
                        .isNeeded(50, levels.loudest(50, levels.count())));
    }

    @Test
    void afterAPauseOfThreeTenthsOfASecondTheyAreNot() {
        Loudness levels = new Loudness();
        sound(levels, 50, LOUD);
        sound(levels, 15, 20);
        sound(levels, 20, LOUD);

        assertFalse(new Recheck(phrases, EarSettings.measured(), levels, glimpse)
                .isNeeded(65, levels.loudest(65, levels.count())));
    }

    /** The end of "pressure" alone sounds like "sure"; with what was before it, it is "pressure". */
    @ParameterizedTest
    @CsvSource({"more pressure, 0, true", "harder, 0, true", "sure, 0.6, false", "softer, 0, false"})
    void whatIsNoPieceOfOtherWordsIsHeardAgain(String words, double part, boolean again) {
        Sounds sounds = new Sounds().quiet(0.5).recording("said-more-pressure").quiet(0.5);
        for (int i = 0; i + Frames.SAMPLES <= sounds.sampleCount(); i += Frames.SAMPLES) {
            loudness.add(sounds.frame(i));
            glimpse.add(sounds.frame(i));
        }
        double began = Frames.seconds(loudness.count()) - sounds.millis() / 1000.0;
        double end = began + sounds.endOfSpeech().toMillis() / 1000.0;
        double start = began + 0.5 + part * (end - began - 0.5);
        Decoded result = new Decoded(List.of(new Decoded.Hypothesis(List.of(new Decoded.Word(words, start, end)), 0)));

        assertEquals(again, recheck.bearsOut(result));
    }
}
