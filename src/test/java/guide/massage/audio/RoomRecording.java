package guide.massage.audio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;

/** A recording that runs in its own process until it is ended. */
public final class RoomRecording {
    private static final int BYTES_PER_SAMPLE = 2;

    private final Process recorder;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Thread reader;

    private RoomRecording(Process recorder) {
        this.recorder = recorder;
        reader = new Thread(this::read, "recording");
        reader.start();
    }

    static RoomRecording of(ProcessBuilder parec) throws IOException, InterruptedException {
        RoomRecording recording = new RoomRecording(
                parec.redirectError(ProcessBuilder.Redirect.INHERIT).start());
        recording.awaitSamples(1);
        return recording;
    }

    /** Lets the room sound on for this long, ends the recording and gives it. */
    public Pcm endAfter(Duration more) throws InterruptedException {
        awaitSamples(sampleCount() + Pcm.samplesIn(more));
        recorder.destroy();
        reader.join();
        return sound();
    }

    private synchronized int sampleCount() {
        return bytes.size() / BYTES_PER_SAMPLE;
    }

    private synchronized void awaitSamples(int count) throws InterruptedException {
        while (sampleCount() < count && recorder.isAlive()) {
            wait(100);
        }
    }

    private void read() {
        byte[] buffer = new byte[640];
        try (InputStream stream = recorder.getInputStream()) {
            for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                keep(buffer, count);
            }
        } catch (IOException e) {
            // The pipe breaks when the recorder is ended: what was read before is the recording.
        }
    }

    private synchronized void keep(byte[] buffer, int count) {
        bytes.write(buffer, 0, count);
        notifyAll();
    }

    private synchronized Pcm sound() {
        short[] samples = new short[sampleCount()];
        ByteBuffer.wrap(bytes.toByteArray())
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer()
                .get(samples);
        return Pcm.of(samples);
    }
}
