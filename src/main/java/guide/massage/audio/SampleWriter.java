package guide.massage.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.sound.sampled.AudioFormat;

/** Turns our samples into the bytes of a 16-bit format of another rate, the same in each channel. One thread. */
final class SampleWriter {
    private final int channels;
    private final Resampler resampler;

    SampleWriter(AudioFormat format) {
        channels = format.getChannels();
        resampler = new Resampler(Frame.RATE, Math.round(format.getSampleRate()));
    }

    byte[] bytes(short[] samples) {
        float[] input = new float[samples.length];
        for (int i = 0; i < samples.length; i++) {
            input[i] = samples[i];
        }
        float[] output = resampler.push(input);
        ByteBuffer bytes = ByteBuffer.allocate(2 * channels * output.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float sample : output) {
            for (int channel = 0; channel < channels; channel++) {
                bytes.putShort(Pcm.clip(sample));
            }
        }
        return bytes.array();
    }
}
