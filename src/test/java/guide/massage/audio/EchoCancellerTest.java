package guide.massage.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.bench.RoomTraits;
import guide.massage.bench.SimulatedRoom;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EchoCancellerTest {
    private static final Pcm PERSON = EchoScene.recording("said-that-hurts");
    private static final double FRAMES_OF_STRAY = 0.04;

    private final RoomTraits room = RoomTraits.livingRoom();

    @Test
    void mostOfTheEchoIsRemoved() {
        EchoScene scene = new EchoScene(room).speak(6).speak(6);
        atLeast(20, scene.removed());
        atLeast(12, scene.canceller().echoRemoved().value());
    }

    @Test
    void aFewSecondsAreEnoughToLearn() {
        atLeast(15, new EchoScene(room).speak(2).speak(2).removed());
    }

    @Test
    void aPersonWhoSpeaksOverTheVoiceStaysIn() {
        atLeast(15, new EchoScene(room).speak(8).speakUnder(PERSON).personOverRest());
    }

    @Test
    void aPersonDoesNotSpoilWhatWasLearnt() {
        EchoScene scene = new EchoScene(room).speak(8).speakUnder(PERSON).speakUnder(PERSON);
        atLeast(20, scene.speak(1.5).removed());
    }

    @Test
    void aChangedRoomIsLearntInAboutASecond() {
        EchoScene scene = new EchoScene(room).speak(8).change(77).speak(1.2).speak(2);
        atLeast(15, scene.removed());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-100, 100})
    void clocksThatRunApartAreFollowed(double partsPerMillion) {
        EchoScene scene =
                new EchoScene(room.drifting(partsPerMillion)).speak(20).speak(5);
        assertEquals(partsPerMillion, scene.canceller().clockDifference(), 10);
        atLeast(18, scene.removed());
    }

    @Test
    void clocksThatRunTogetherAreLeftTogether() {
        EchoScene scene = new EchoScene(room).speak(12);
        assertEquals(0, scene.canceller().clockDifference(), 5);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 85, 310, 590})
    void theDelayIsFound(int milliseconds) {
        EchoScene scene = new EchoScene(room.delayedBy(Duration.ofMillis(milliseconds))).speak(3);
        assertEquals(milliseconds * 16, scene.canceller().delay().orElseThrow(), 8);
        atLeast(15, scene.speak(3).removed());
    }

    @Test
    void aStalledReferenceIsOvercome() {
        EchoScene scene = new EchoScene(room).speak(6).stall(60).speak(1.5).speak(3);
        atLeast(18, scene.removed());
    }

    @Test
    void aReferenceThatJumpsByATenthOfASecondIsFoundAgain() {
        EchoScene scene = new EchoScene(room.delayedBy(Duration.ofMillis(185)))
                .speak(6)
                .fallBehind(5)
                .speak(1.3)
                .speak(2);
        atLeast(15, scene.removed());
        atLeast(15, scene.catchUp().speak(1.3).speak(2).removed());
    }

    @Test
    void aMicrophoneThatWasSwitchedOffIsLearntAgain() {
        EchoScene scene = new EchoScene(room).speak(6).mute(100).speak(1).speak(2);
        atLeast(15, scene.removed());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-10, 6})
    void anotherVolumeIsLearntWithinASecond(double decibels) {
        EchoScene scene = new EchoScene(room).speak(8).turnUp(decibels).speak(1).speak(1);
        atLeast(12, scene.removed());
    }

    @Test
    void nothingPlayedLeavesTheMicrophoneAsItIs() {
        EchoCanceller canceller = new EchoCanceller();
        for (int i = 0; i + Frame.SAMPLES <= PERSON.sampleCount(); i += Frame.SAMPLES) {
            assertArrayEquals(PERSON.frameAt(i), canceller.cancel(PERSON.frameAt(i), Frame.silent()));
        }
    }

    @Test
    void silenceStaysSilence() {
        EchoCanceller canceller = new EchoCanceller();
        for (int i = 0; i < 100; i++) {
            assertArrayEquals(Frame.silent(), canceller.cancel(Frame.silent(), Frame.silent()));
        }
    }

    @Test
    void aReferenceThatIsNotHeardAddsNothing() {
        EchoCanceller canceller = new EchoCanceller();
        SplittableRandom random = new SplittableRandom(4);
        double heard = 0;
        double left = 0;
        for (int n = 0; n < 500; n++) {
            short[] microphone = noise(random);
            heard += Loudness.meanSquare(microphone);
            left += Loudness.meanSquare(canceller.cancel(microphone, noise(random)));
        }
        assertTrue(left < 1.2 * heard, left + " of " + heard);
    }

    @Test
    void onlyAPersonStandsBeyondTheEcho() {
        EchoScene scene = new EchoScene(room).speak(10).speak(6);
        double alone = scene.shareBeyond(8);
        double spokenOver = scene.speakUnder(PERSON).shareBeyond(8);
        assertTrue(alone < FRAMES_OF_STRAY, () -> "alone " + alone);
        assertTrue(spokenOver > 0.2, () -> "spoken over " + spokenOver);
    }

    @Test
    void equalSoundGivesEqualSound() {
        assertEquals(
                new EchoScene(room).speak(3).removed(),
                new EchoScene(room).speak(3).removed());
    }

    @Test
    void aFrameOfAnotherLengthIsRefused() {
        EchoCanceller canceller = new EchoCanceller();
        assertThrows(IllegalArgumentException.class, () -> canceller.cancel(new short[319], Frame.silent()));
        assertThrows(IllegalArgumentException.class, () -> canceller.cancel(Frame.silent(), new short[0]));
    }

    @Test
    void aPersonAloneIsNoDelay() {
        DelaySearch search = new DelaySearch(100, 0);
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < PERSON.sampleCount(); i += Frame.SAMPLES) {
            assertTrue(search.add(noise(random), PERSON.frameAt(i)).isEmpty());
        }
    }

    @Test
    void aSwellingToneIsNoDelay() {
        Pcm tone = Tones.sine(440, Duration.ofSeconds(4)).fadedEdges(Duration.ofMillis(500));
        SimulatedRoom simulated = new SimulatedRoom(room);
        DelaySearch search = new DelaySearch(100, 0);
        for (int i = 0; i < tone.sampleCount(); i += Frame.SAMPLES) {
            short[] played = tone.frameAt(i);
            assertEquals(OptionalInt.empty(), search.add(played, simulated.echoOf(played)));
        }
    }

    private static short[] noise(SplittableRandom random) {
        short[] frame = Frame.silent();
        for (int i = 0; i < frame.length; i++) {
            frame[i] = Pcm.clip(1500 * random.nextGaussian());
        }
        return frame;
    }

    private static void atLeast(double decibels, double reached) {
        assertTrue(reached >= decibels, () -> reached + " dB, not " + decibels);
    }
}
