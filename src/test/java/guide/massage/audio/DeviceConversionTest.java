package guide.massage.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a device of another format would be given, and what is made of what it would give. */
class DeviceConversionTest {
    private static final Pcm TONE = Tones.sine(700, Duration.ofSeconds(1));

    @ParameterizedTest
    @CsvSource({"16000, 1", "48000, 2", "44100, 2", "48000, 1", "44100, 1"})
    void soundSurvivesADeviceOfAnyRateAndNumberOfChannels(int rate, int channels) {
        AudioFormat format = new AudioFormat(rate, 16, channels, true, false);
        SampleWriter toDevice = new SampleWriter(format);
        SampleReader fromDevice = SampleReader.of(format).orElseThrow();
        FrameQueue frames = new FrameQueue(rate);
        List<Pcm> back = new ArrayList<>();
        for (int at = 0; at < TONE.sampleCount(); at += Frame.SAMPLES) {
            byte[] bytes = toDevice.bytes(TONE.frameAt(at));
            frames.add(fromDevice.read(bytes, bytes.length));
            for (Optional<short[]> frame = frames.poll(); frame.isPresent(); frame = frames.poll()) {
                back.add(Pcm.of(frame.get()));
            }
        }
        Pcm heard = Pcm.join(back);
        assertEquals(Frame.RATE, heard.sampleCount(), 2 * Frame.SAMPLES);
        assertEquals(Tones.PEAK, Tones.amplitude(heard, 700), 0.01 * Tones.PEAK);
    }
}
