package guide.massage.speaking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guide.massage.audio.Pcm;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SoundCacheTest {
    private static final Pcm HUNDRED_BYTES = Pcm.of(new short[50]);

    private final SoundCache cache = new SoundCache(250);

    @Test
    void whatWasNotUsedLongestIsForgottenFirst() {
        cache.keep(named("a"), HUNDRED_BYTES);
        cache.keep(named("b"), HUNDRED_BYTES);
        cache.find(named("a"));
        cache.keep(named("c"), HUNDRED_BYTES);
        assertEquals(Optional.of(HUNDRED_BYTES), cache.find(named("a")));
        assertEquals(Optional.empty(), cache.find(named("b")));
        assertEquals(Optional.of(HUNDRED_BYTES), cache.find(named("c")));
    }

    @Test
    void keepingTheSameSentenceAgainCostsNothing() {
        cache.keep(named("a"), HUNDRED_BYTES);
        cache.keep(named("b"), HUNDRED_BYTES);
        cache.keep(named("b"), HUNDRED_BYTES);
        assertEquals(Optional.of(HUNDRED_BYTES), cache.find(named("a")));
    }

    @Test
    void aSoundLargerThanTheCacheIsNotKept() {
        cache.keep(named("a"), Pcm.of(new short[200]));
        assertEquals(Optional.empty(), cache.find(named("a")));
    }

    private static Sentence named(String text) {
        return new Sentence(text, VoiceStyle.CALM, Duration.ZERO);
    }
}
