package guide.massage.session;

import static guide.massage.language.Prompt.MUSIC_ADJUSTED;
import static guide.massage.language.Prompt.MUSIC_AT_LIMIT;
import static guide.massage.language.Prompt.MUSIC_LATER;
import static guide.massage.language.Prompt.MUSIC_OFF;
import static guide.massage.language.Prompt.MUSIC_ON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.conformance.Covers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Music goes with the hands: it comes when they begin, ends when they halt, and obeys. */
final class AccompanimentTest {
    private static final int USUAL = MusicSettings.soft().gainDecibels();

    private final Screenplay play = Screenplay.atWork(Shipped.BACK);

    @Test
    void thereIsNoneBeforeTheHandsBegin() {
        Screenplay prepared = Screenplay.prepared(Shipped.BACK);
        assertEquals(Optional.empty(), prepared.room().music());
        assertEquals(Optional.of(USUAL), play.room().music());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ouch", "stop", "chest pain", "it's sharp", "cramp"})
    @Covers("S3.1")
    void aHaltCutsItBeforeAllElse(String words) {
        play.hears(words);
        assertEquals(new Effect.CutMusic(), play.room().latest().get(0));
        assertEquals(Optional.empty(), play.room().music());
    }

    @Test
    void afterPainItComesBackOnlyWithTheRoutine() {
        play.hears("ouch")
                .listens()
                .hears("lower back")
                .listens()
                .hears("three")
                .listens();
        play.hears("no").listens();
        assertEquals(Optional.empty(), play.room().music());
        play.hears("yes");
        assertEquals(Optional.of(USUAL), play.room().music());
    }

    @Test
    void aHushCutsItAlsoWhenNothingIsBeingSaidAndADismissalBringsItBack() {
        play.listens().happens(new Event.Suspected(1));
        assertEquals(List.of(new Effect.CutMusic()), effects(Effect.CutMusic.class));
        play.happens(new Event.Dismissed(1));
        assertEquals(Optional.of(USUAL), play.room().music());
    }

    @Test
    void aPauseAndTheEndLetItFade() {
        play.hears("pause");
        assertEquals(List.of(new Effect.FadeMusic()), effects(Effect.FadeMusic.class));
        play.hears("resume");
        assertEquals(Optional.of(USUAL), play.room().music());
        play.hears("finish");
        assertEquals(List.of(new Effect.FadeMusic()), effects(Effect.FadeMusic.class));
    }

    @Test
    void itGoesOnFromStepToStep() {
        play.hears("next");
        assertFalse(effects(Effect.class).stream()
                .anyMatch(effect -> effect instanceof Effect.PlayMusic
                        || effect instanceof Effect.FadeMusic
                        || effect instanceof Effect.CutMusic));
    }

    @Test
    void itIsTurnedOffAndOnByVoice() {
        play.hears("no music").says(MUSIC_OFF);
        assertEquals(Optional.empty(), play.room().music());
        play.hears("pause").hears("resume");
        assertEquals(Optional.empty(), play.room().music());
        play.hears("music on").says(MUSIC_ON);
        assertEquals(Optional.of(USUAL), play.room().music());
    }

    @Test
    void louderAndSofterHaveTheirLimits() {
        play.hears("music louder").says(MUSIC_ADJUSTED).hears("music louder").says(MUSIC_ADJUSTED);
        assertEquals(Optional.of(0), play.room().music());
        play.hears("music louder").says(MUSIC_AT_LIMIT);
        for (int times = 0; times < 8; times++) {
            play.hears("music softer").says(MUSIC_ADJUSTED);
        }
        play.hears("music softer").says(MUSIC_AT_LIMIT);
        assertEquals(Optional.of(MusicSettings.SOFTEST_DECIBELS), play.room().music());
    }

    @Test
    void whatIsAskedBeforehandHoldsLater() {
        Screenplay prepared = Screenplay.prepared(Shipped.BACK);
        prepared.hears("music on").says(MUSIC_LATER).hears("no music").says(MUSIC_OFF);
        prepared.hears("next").listens().hears("yes").listens().isIn(Phase.Guiding.class);
        assertEquals(Optional.empty(), prepared.room().music());
    }

    @Test
    void aCommandIsTakenWithASoundBeforeItsAnswer() {
        play.hears("how long");
        List<Effect> effects = play.room().latest();
        int chime = effects.indexOf(new Effect.Chime(Effect.Chime.Sound.TAKEN));
        int answer = effects.indexOf(effects(Effect.Say.class).get(0));
        assertTrue(chime >= 0 && chime < answer, effects::toString);
        assertTrue(effects.indexOf(new Effect.Silence()) < chime, effects::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ouch", "stop", "banana split", "good"})
    void whatIsNoCommandOrChangesNothingHasNoSuchSound(String words) {
        play.hears(words);
        assertEquals(List.of(), effects(Effect.Chime.class));
    }

    private <E extends Effect> List<E> effects(Class<E> kind) {
        return play.room().latest().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
