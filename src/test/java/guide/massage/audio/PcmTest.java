package guide.massage.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PcmTest {
    @Test
    void sixteenThousandSamplesLastOneSecond() {
        assertEquals(Duration.ofSeconds(1), Pcm.of(new short[16_000]).length());
    }

    @Test
    void silenceHasTheLengthAskedFor() {
        assertEquals(Duration.ofMillis(250), Pcm.silence(Duration.ofMillis(250)).length());
    }

    @Test
    void piecesAreJoinedWithoutAGap() {
        assertEquals(
                Pcm.of((short) 1, (short) 2, (short) 3),
                Pcm.join(List.of(Pcm.of((short) 1), Pcm.EMPTY, Pcm.of((short) 2, (short) 3))));
    }

    @Test
    void sixDecibelsLessHalveTheSamples() {
        assertEquals(
                Pcm.of((short) 501, (short) -501),
                Pcm.of((short) 1000, (short) -1000).scaledBy(new Decibels(-6)));
    }

    @Test
    void tooLoudSamplesAreClipped() {
        assertEquals(
                Pcm.of(Short.MAX_VALUE, Short.MIN_VALUE),
                Pcm.of((short) 30_000, (short) -30_000).scaledBy(new Decibels(20)));
    }

    @Test
    void edgesRiseFromAndFallToNothing() {
        Pcm faded = Tones.sine(440, Duration.ofMillis(100)).fadedEdges(Duration.ofMillis(20));
        assertTrue(Math.abs(faded.sampleAt(0)) < 30);
        assertTrue(Math.abs(faded.sampleAt(faded.sampleCount() - 1)) < 30);
        assertEquals(Duration.ofMillis(100), faded.length());
    }

    @Test
    void fadingASoundShorterThanItsEdgesIsHarmless() {
        assertEquals(1, Pcm.of((short) 7).fadedEdges(Duration.ofMillis(20)).sampleCount());
        assertEquals(Pcm.EMPTY, Pcm.EMPTY.fadedEdges(Duration.ofMillis(20)));
    }

    @Test
    void theLastFrameIsFilledUpWithSilence() {
        short[] expected = Frame.silent();
        expected[0] = 5;
        assertArrayEquals(expected, Pcm.of((short) 4, (short) 5).frameAt(1));
        assertArrayEquals(Frame.silent(), Pcm.EMPTY.frameAt(320));
    }

    @Test
    void theSamplesCannotBeChangedFromOutside() {
        short[] samples = {1, 2};
        Pcm sound = Pcm.of(samples);
        samples[0] = 9;
        sound.samples()[1] = 9;
        assertEquals(Pcm.of((short) 1, (short) 2), sound);
    }
}
