package guide.massage.speaking;

import com.sun.speech.freetts.audio.AudioPlayer;
import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.sound.sampled.AudioFormat;

/**
 * Stands where the synthesiser expects a loudspeaker and keeps what it is given, at any speed. Used on the
 * voice's thread only.
 */
final class SampleCollector implements AudioPlayer {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private AudioFormat format = new AudioFormat(Frame.RATE, 16, 1, true, true);

    /** What was collected since the last time. */
    Pcm take() {
        short[] samples = new short[bytes.size() / 2];
        ByteBuffer.wrap(bytes.toByteArray())
                .order(format.isBigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer()
                .get(samples);
        bytes.reset();
        return Pcm.of(samples);
    }

    @Override
    public void setAudioFormat(AudioFormat offered) {
        format = offered;
    }

    @Override
    public AudioFormat getAudioFormat() {
        return format;
    }

    @Override
    public boolean write(byte[] audio) {
        return write(audio, 0, audio.length);
    }

    @Override
    public boolean write(byte[] audio, int from, int count) {
        bytes.write(audio, from, count);
        return true;
    }

    @Override
    public boolean drain() {
        return true;
    }

    @Override
    public boolean end() {
        return true;
    }

    @Override
    public float getVolume() {
        return 1;
    }

    @Override
    public long getTime() {
        return 0;
    }

    @Override
    public void begin(int size) {}

    @Override
    public void pause() {}

    @Override
    public void resume() {}

    @Override
    public void reset() {}

    @Override
    public void cancel() {}

    @Override
    public void close() {}

    @Override
    public void setVolume(float volume) {}

    @Override
    public void resetTime() {}

    @Override
    public void startFirstSampleTimer() {}

    @Override
    public void showMetrics() {}
}
