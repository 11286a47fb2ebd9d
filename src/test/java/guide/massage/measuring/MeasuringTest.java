package guide.massage.measuring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;
import guide.massage.audio.WavFile;
import guide.massage.audio.WavWriter;
import guide.massage.language.Intent;
import guide.massage.language.Reading;
import guide.massage.language.Slot;
import guide.massage.measuring.TrialResult.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuringTest {
    @TempDir
    Path folder;

    /** The figures are those of Wilson's formula, worked out by hand. */
    @Test
    void theIntervalIsWilsons() {
        assertEquals(0.8714, Interval.of(39, 40).from(), 0.0005);
        assertEquals(0.9956, Interval.of(39, 40).to(), 0.0005);
        assertEquals(new Interval(0, 1), Interval.of(0, 0));
        assertEquals(0, Interval.of(0, 10).from());
    }

    /** The exact limits are 0 and 3.69 for none, 4.80 and 18.39 for ten. */
    @Test
    void aRateLiesBetweenThePoissonLimits() {
        assertEquals(0, new Rate(0, 6).lowest());
        assertEquals(3.69 / 6, new Rate(0, 6).highest(), 0.005);
        assertEquals(4.80, new Rate(10, 1).lowest(), 0.02);
        assertEquals(18.39, new Rate(10, 1).highest(), 0.02);
        assertEquals(2.5, new Rate(5, 2).anHour());
    }

    /** "123456789" has the checksum cbf43926 by which implementations of CRC-32 are tested. */
    @Test
    void theChecksumOfTheNameDecidesOnTheHalf() {
        assertEquals(SpeakerHalf.TUNING, SpeakerHalf.of("123456789"));
        assertEquals(SpeakerHalf.JUDGING, SpeakerHalf.of("a"));
        assertEquals(SpeakerHalf.TUNING, SpeakerHalf.of(""));
    }

    @Test
    void noiseLiesUnderTheSpeechByTheDecibelsAskedFor() {
        Pcm noise = Pcm.of(alternating(1000, 777));
        NoiseMix mix = new NoiseMix(List.of(noise), 20, 1);
        short[] mixed = mix.layer(3, 5000, 50).over(Frame.silent(), 0);
        assertEquals(500, rootMeanSquare(mixed), 1);
    }

    @Test
    void theSameNumberGetsTheSameNoiseAndAnotherSeedAnother() {
        NoiseMix mix = new NoiseMix(List.of(ramp()), 10, 1);
        short[] once = mix.layer(7, 5000, 50).over(Frame.silent(), 640);
        assertArrayEquals(once, mix.layer(7, 5000, 50).over(Frame.silent(), 640));
        short[] other = new NoiseMix(List.of(ramp()), 10, 2).layer(7, 5000, 50).over(Frame.silent(), 640);
        assertFalse(Arrays.equals(once, other));
    }

    @Test
    void speechEndsWithTheLastFrameAboveATenthOfTheLoudest() throws Exception {
        Path file = folder.resolve("speech.wav");
        WavWriter.write(
                file,
                Pcm.join(List.of(
                        Pcm.of(alternating(10_000, 20 * Frame.SAMPLES)),
                        Pcm.of(alternating(1200, 5 * Frame.SAMPLES)),
                        Pcm.of(alternating(800, 30 * Frame.SAMPLES)))));
        try (WavFile recording = WavFile.open(file)) {
            Loudnesses loudnesses = Loudnesses.of(recording);
            assertEquals(Duration.ofMillis(500), loudnesses.endOfSpeech());
            assertEquals(Duration.ofMillis(1100), loudnesses.length());
        }
    }

    @Test
    void aRecordingIsAcceptedOnlyIfNothingElseIsUnderstood() {
        assertEquals(Outcome.ACCEPTED, outcome("STOP", heard(1, Intent.STOP)));
        assertEquals(Outcome.CONFUSED, outcome("STOP", heard(1, Intent.STOP), heard(2, Intent.NEXT)));
        assertEquals(Outcome.CONFUSED, outcome("STOP", heard(1, Intent.NEXT)));
        assertEquals(Outcome.MISSED, outcome("STOP"));
        assertEquals(Outcome.FALSE_ACCEPT, outcome("", heard(1, Intent.NEXT)));
        assertEquals(Outcome.UNASKED_ANSWER, outcome("", heard(1, Intent.YES)));
        assertEquals(Outcome.FALSE_ACCEPT, outcome("", heard(1, Intent.YES), heard(2, Intent.NEXT)));
        assertEquals(Outcome.QUIET, outcome(""));
    }

    @Test
    void anUtteranceCountsAsWhatItCameToAtItsEnd() {
        assertEquals(
                Outcome.ACCEPTED, outcome("STOP_LISTENING", heard(1, Intent.STOP), heard(1, Intent.STOP_LISTENING)));
    }

    @Test
    void slotsThatAreAskedForMustBeMet() {
        Trial trial = new Trial(Recording.file(Path.of("x.wav")), Optional.of("PAIN"), Map.of("place", "NECK"), "");
        assertTrue(trial.isMetBy(new Reading(Intent.PAIN, Map.of(Slot.PLACE, "NECK", Slot.SIDE, "LEFT"))));
        assertFalse(trial.isMetBy(new Reading(Intent.PAIN, Map.of(Slot.PLACE, "FEET"))));
        assertFalse(trial.isMetBy(Reading.of(Intent.PAIN)));
    }

    @Test
    void falseMovesAndHaltsAreCountedApartAndByTheHour() {
        Tally tally = new Tally(List.of(
                result("", heard(1, Intent.NEXT), heard(2, Intent.STOP)),
                result(""),
                result("NEXT", heard(1, Intent.STOP))));
        assertEquals(List.of(1L, 1L, 2L), List.of(tally.falseMoves(), tally.falseHalts(), tally.falseAccepts()));
        assertEquals(Optional.of(3600.0), tally.anHour(tally.falseAccepts()));
        assertEquals(Optional.empty(), new Tally(List.of()).anHour(0));
        assertEquals(new Tally.Row(0, 1, 0), tally.commands());
    }

    @Test
    void answersNobodyAskedForAreNoMoves() {
        Tally tally = new Tally(List.of(
                result("", heard(1, Intent.YES), heard(2, Intent.NEXT), heard(3, Intent.STOP)),
                result("YES", heard(1, Intent.YES))));
        assertEquals(
                List.of(1L, 1L, 1L, 2L),
                List.of(tally.falseMoves(), tally.unaskedAnswers(), tally.falseHalts(), tally.falseAccepts()));
        assertEquals(new Tally.Row(1, 0, 0), tally.commands());
    }

    private static Outcome outcome(String intent, Notice... notices) {
        return result(intent, notices).outcome();
    }

    /** A recording of one second. */
    private static TrialResult result(String intent, Notice... notices) {
        Trial trial = new Trial(
                Recording.file(Path.of("x.wav")), Optional.of(intent).filter(name -> !name.isEmpty()), Map.of(), "");
        Duration second = Duration.ofSeconds(1);
        return new TrialResult(trial, 0, List.of(notices), answers(notices), second, second, second);
    }

    /** As if "yes" moved nothing. */
    private static List<Notice> answers(Notice... notices) {
        return Stream.of(notices)
                .filter(notice -> notice.readings().contains(Reading.of(Intent.YES)))
                .toList();
    }

    private static Notice heard(int utterance, Intent intent) {
        return new Notice(
                utterance,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                "",
                List.of(Reading.of(intent)),
                OptionalDouble.empty(),
                Verdict.ACCEPTED);
    }

    private static short[] alternating(int amplitude, int count) {
        short[] samples = new short[count];
        for (int i = 0; i < count; i++) {
            samples[i] = (short) (i % 2 == 0 ? amplitude : -amplitude);
        }
        return samples;
    }

    private static Pcm ramp() {
        short[] samples = new short[9001];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) i;
        }
        return Pcm.of(samples);
    }

    private static double rootMeanSquare(short[] samples) {
        double power = 0;
        for (short sample : samples) {
            power += (double) sample * sample;
        }
        return Math.sqrt(power / samples.length);
    }
}
