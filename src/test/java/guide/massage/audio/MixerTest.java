package guide.massage.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class MixerTest {
    private static final Pcm TONE = Tones.sine(313, Duration.ofMillis(100));

    private final List<Long> finished = new CopyOnWriteArrayList<>();
    private final Mixer mixer = new Mixer(finished::add);

    @Test
    void withNothingToPlayThereIsSilence() {
        assertArrayEquals(Frame.silent(), mixer.nextFrame());
        assertTrue(mixer.isIdle());
    }

    @Test
    void anUtteranceComesOutAsItWentIn() {
        mixer.play(1, TONE);
        assertEquals(TONE, frames(5));
    }

    @Test
    void anUtteranceIsFinishedOnceAndOnlyAfterItsLastFrameWasTaken() {
        mixer.play(7, TONE);
        frames(5);
        assertEquals(List.of(), finished);
        frames(3);
        assertEquals(List.of(7L), finished);
        assertTrue(mixer.isIdle());
    }

    @Test
    void utterancesFollowEachOtherWithoutAGap() {
        mixer.play(1, TONE.between(0, 500));
        mixer.play(2, TONE.between(500, 1600));
        assertEquals(TONE, frames(5));
        mixer.nextFrame();
        assertEquals(List.of(1L, 2L), finished);
    }

    @Test
    void anEmptyUtteranceIsFinishedAtTheNextPull() {
        mixer.play(3, Pcm.EMPTY);
        mixer.nextFrame();
        assertEquals(List.of(3L), finished);
    }

    @Test
    void aToneIsHeardOverAnUtteranceThatHasBegun() {
        mixer.play(1, TONE);
        mixer.nextFrame();
        mixer.overlay(TONE);
        assertEquals(TONE.sampleAt(13) + TONE.sampleAt(333), mixer.nextFrame()[13]);
    }

    @Test
    void anUtteranceThatHasNotBegunFollowsTheTone() {
        Pcm earcon = Earcon.TAKEN.sound();
        mixer.overlay(earcon);
        mixer.play(1, TONE);
        Pcm heard = frames(9);
        assertEquals(earcon.then(TONE), heard.between(0, earcon.sampleCount() + TONE.sampleCount()));
        assertEquals(List.of(), finished);
        mixer.nextFrame();
        assertEquals(List.of(1L), finished);
    }

    @Test
    void silenceComesWithinFiveMillisecondsAndWithoutAClick() {
        mixer.play(1, TONE);
        mixer.play(2, TONE);
        short[] before = mixer.nextFrame();
        mixer.silence();
        short[] after = mixer.nextFrame();
        assertArrayEquals(new short[240], Arrays.copyOfRange(after, 80, 320));
        short[] both = Pcm.of(before).then(Pcm.of(after)).samples();
        assertTrue(Tones.largestStep(both) <= Tones.largestStep(TONE.samples()));
    }

    @Test
    void whatWasSilencedIsNeverFinished() {
        mixer.play(1, TONE);
        mixer.play(2, TONE);
        mixer.nextFrame();
        mixer.silence();
        frames(20);
        assertEquals(List.of(), finished);
    }

    @Test
    void anUtteranceThatHadNotBegunLeavesNoTrace() {
        mixer.play(1, TONE);
        mixer.silence();
        assertEquals(Pcm.silence(TONE.length()), frames(5));
    }

    @Test
    void aToneAfterSilenceIsHeardWhole() {
        mixer.play(1, TONE);
        mixer.nextFrame();
        mixer.silence();
        mixer.nextFrame();
        mixer.overlay(Earcon.TAKEN.sound());
        assertEquals(Earcon.TAKEN.sound().then(Pcm.silence(Duration.ofMillis(10))), frames(4));
    }

    @Test
    void theGainChangesWithoutAStep() {
        mixer.play(1, TONE);
        short[] before = mixer.nextFrame();
        mixer.setGain(new Decibels(-20));
        short[] all = Pcm.of(before).then(frames(4)).samples();
        assertTrue(Tones.largestStep(all) <= Tones.largestStep(TONE.samples()) + 20);
        assertEquals(TONE.sampleAt(1500) / 10.0, all[1500], 1);
    }

    @Test
    void theListenerMayGiveCommands() {
        List<Mixer> self = new ArrayList<>();
        Mixer chained = new Mixer(id -> self.get(0).play(id + 1, TONE));
        self.add(chained);
        chained.play(1, Pcm.EMPTY);
        chained.nextFrame();
        assertArrayEquals(TONE.frameAt(0), chained.nextFrame());
    }

    @Test
    void eachOfManyUtterancesFromAnotherThreadIsFinishedOnce() throws InterruptedException {
        CountDownLatch given = new CountDownLatch(1);
        Thread speaker = new Thread(
                () -> {
                    for (long id = 0; id < 200; id++) {
                        mixer.play(id, TONE.between(0, 100));
                    }
                    given.countDown();
                },
                "giver");
        speaker.start();
        while (given.getCount() > 0 || !mixer.isIdle()) {
            mixer.nextFrame();
        }
        speaker.join();
        assertEquals(200, finished.size());
        assertEquals(200, finished.stream().distinct().count());
    }

    private Pcm frames(int count) {
        List<Pcm> pulled = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pulled.add(Pcm.of(mixer.nextFrame()));
        }
        return Pcm.join(pulled);
    }
}
