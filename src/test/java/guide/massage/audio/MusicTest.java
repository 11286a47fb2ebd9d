package guide.massage.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Music as the mixer plays it: under everything, out of its way, and gone at once. */
class MusicTest {
    private static final int SECOND = 50;
    private static final Pcm TONE = Tones.sine(313, Duration.ofMillis(100));

    private final List<Long> finished = new ArrayList<>();
    private final Mixer mixer = new Mixer(finished::add);

    @Test
    void itComesGently() {
        mixer.playMusic(Decibels.UNCHANGED);
        Pcm begins = frames(5 * SECOND);
        assertTrue(rms(begins.between(0, 1600)) < rms(last(begins, 1)) / 10);
        assertTrue(rms(last(begins, 1)) > 300);
    }

    @Test
    void itNeverLeavesItsBoundsNorClicks() {
        mixer.playMusic(Decibels.UNCHANGED);
        int loudest = 0;
        int step = 0;
        short[] before = Frame.silent();
        for (int frame = 0; frame < 600 * SECOND; frame++) {
            short[] now = mixer.nextFrame();
            step = Math.max(
                    step, Tones.largestStep(Pcm.of(before).then(Pcm.of(now)).samples()));
            loudest = Math.max(loudest, Math.abs(now[100]));
            before = now;
        }
        assertTrue(loudest < 12_000, "loudest " + loudest);
        assertTrue(step < 2_500, "step " + step);
    }

    @Test
    void noSecondOfItComesBack() {
        mixer.playMusic(Decibels.UNCHANGED);
        frames(5 * SECOND);
        List<Pcm> seconds = new ArrayList<>();
        for (int i = 0; i < 240; i++) {
            seconds.add(frames(SECOND));
        }
        assertEquals(seconds.size(), seconds.stream().distinct().count());
    }

    @Test
    void theSamePullsGiveTheSameMusic() {
        Mixer other = new Mixer(id -> {});
        mixer.playMusic(new Decibels(-6));
        other.playMusic(new Decibels(-6));
        for (int frame = 0; frame < 500; frame++) {
            assertArrayEquals(other.nextFrame(), mixer.nextFrame());
        }
    }

    @Test
    void itWithdrawsUnderWordsAndComesForwardAfterThem() {
        Pcm quiet = Pcm.silence(Duration.ofSeconds(2));
        Pcm alone = musicAfter(mixer, Pcm.EMPTY);
        Pcm under = musicAfter(new Mixer(id -> {}), quiet);
        assertEquals(-12, decibels(between(under, 1, 2), between(alone, 1, 2)), 0.5);
        assertEquals(0, decibels(between(under, 5, 6), between(alone, 5, 6)), 0.1);
        assertTrue(Tones.largestStep(under.samples()) <= Tones.largestStep(alone.samples()) + 20);
    }

    /** Seven seconds, the first ones of which are under an utterance. */
    private static Pcm musicAfter(Mixer mixer, Pcm utterance) {
        mixer.playMusic(Decibels.UNCHANGED);
        frames(mixer, 5 * SECOND);
        mixer.play(1, utterance);
        return frames(mixer, 7 * SECOND);
    }

    @Test
    void anEarconStandsOutOfIt() {
        mixer.setGain(new Decibels(-6));
        mixer.playMusic(new Decibels(-8));
        frames(20 * SECOND);
        mixer.overlay(Earcon.TAKEN.sound());
        Pcm taken = frames(4).between(0, Earcon.TAKEN.sound().sampleCount());
        assertTrue(
                Tones.amplitude(taken, 784) > 5 * Tones.amplitude(last(frames(5 * SECOND), 1), 784),
                "the earcon is drowned");
    }

    @Test
    void wordsThatAreCutLeaveItPlaying() {
        mixer.playMusic(Decibels.UNCHANGED);
        frames(6 * SECOND);
        mixer.play(1, TONE);
        mixer.silence();
        assertTrue(rms(frames(SECOND)) > 50);
    }

    @Test
    void aCutIsSilenceWithinFiveMillisecondsAndWithoutAClick() {
        mixer.playMusic(Decibels.UNCHANGED);
        frames(6 * SECOND);
        mixer.play(1, TONE);
        Pcm before = frames(2);
        mixer.silence();
        mixer.cutMusic();
        short[] after = mixer.nextFrame();
        assertArrayEquals(new short[240], Arrays.copyOfRange(after, 80, 320));
        short[] both = before.then(Pcm.of(after)).samples();
        assertTrue(Tones.largestStep(both) <= Tones.largestStep(before.samples()) + 200);
        assertEquals(Pcm.silence(Duration.ofSeconds(2)), frames(2 * SECOND));
    }

    @Test
    void afterACutItComesBackGently() {
        mixer.playMusic(Decibels.UNCHANGED);
        frames(6 * SECOND);
        mixer.cutMusic();
        mixer.nextFrame();
        mixer.playMusic(Decibels.UNCHANGED);
        Pcm back = frames(5 * SECOND);
        assertTrue(rms(back.between(0, 1600)) < rms(last(back, 1)) / 10);
    }

    @Test
    void itFadesOutOverFourSeconds() {
        mixer.playMusic(Decibels.UNCHANGED);
        Pcm before = frames(6 * SECOND);
        mixer.fadeMusic();
        Pcm fading = frames(4 * SECOND);
        assertTrue(rms(between(fading, 0, 1)) > rms(last(before, 1)) / 2);
        assertTrue(rms(last(fading, 1)) < rms(last(before, 1)) / 3);
        assertEquals(Pcm.silence(Duration.ofSeconds(1)), frames(SECOND));
    }

    @Test
    void itsLevelIsItsOwn() {
        mixer.setGain(new Decibels(-30));
        mixer.playMusic(Decibels.UNCHANGED);
        frames(6 * SECOND);
        Mixer softer = new Mixer(id -> {});
        softer.playMusic(new Decibels(-10));
        frames(softer, 6 * SECOND);
        assertEquals(-10, decibels(frames(softer, SECOND), frames(SECOND)), 0.2);
    }

    @Test
    void itDoesNotKeepTheMixerBusy() {
        mixer.playMusic(Decibels.UNCHANGED);
        mixer.nextFrame();
        assertTrue(mixer.isIdle());
        assertNotEquals(Pcm.silence(Frame.LENGTH), frames(2));
    }

    private Pcm frames(int count) {
        return frames(mixer, count);
    }

    private static Pcm frames(Mixer mixer, int count) {
        List<Pcm> pulled = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pulled.add(Pcm.of(mixer.nextFrame()));
        }
        return Pcm.join(pulled);
    }

    private static Pcm last(Pcm sound, int seconds) {
        return sound.between(sound.sampleCount() - seconds * Frame.RATE, sound.sampleCount());
    }

    private static Pcm between(Pcm sound, int fromSecond, int toSecond) {
        return sound.between(fromSecond * Frame.RATE, toSecond * Frame.RATE);
    }

    private static double decibels(Pcm sound, Pcm other) {
        return 20 * Math.log10(rms(sound) / rms(other));
    }

    private static double rms(Pcm sound) {
        return Math.sqrt(Loudness.meanSquare(sound.samples()));
    }
}
