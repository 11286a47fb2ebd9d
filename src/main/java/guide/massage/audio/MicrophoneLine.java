package guide.massage.audio;

import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.TargetDataLine;

/**
 * The machine's default microphone. One thread reads; {@link #close} may come from another and ends a read that
 * waits. The line is asked how much it holds and never read beyond that, because a read that blocks inside a
 * vanished device never returns.
 */
public final class MicrophoneLine implements SoundSource {
    private static final int BUFFER_MILLISECONDS = 100;
    private static final int FRAME_MILLISECONDS = 20;

    private final Object lock = new Object();
    private final TargetDataLine line;
    private final SampleReader reader;
    private final FrameQueue frames;
    private final byte[] chunk;
    private boolean closed;

    private MicrophoneLine(TargetDataLine line, SampleReader reader) {
        this.line = line;
        this.reader = reader;
        frames = new FrameQueue(line.getFormat().getSampleRate());
        chunk = new byte[DeviceFormats.bytesIn(line.getFormat(), FRAME_MILLISECONDS)];
    }

    /**
     * Opens the default microphone and starts it.
     *
     * @throws NoSoundDevice if there is none that can be opened
     */
    public static MicrophoneLine open() throws NoSoundDevice {
        TargetDataLine line = DeviceFormats.openFirst(MicrophoneLine::opened).orElseThrow(NoSoundDevice::microphone);
        SampleReader reader = SampleReader.of(line.getFormat()).orElseThrow(NoSoundDevice::microphone);
        line.start();
        return new MicrophoneLine(line, reader);
    }

    private static TargetDataLine opened(AudioFormat format) throws LineUnavailableException {
        TargetDataLine line = AudioSystem.getTargetDataLine(format);
        line.open(format, DeviceFormats.bytesIn(format, BUFFER_MILLISECONDS));
        return line;
    }

    @Override
    public Optional<short[]> nextFrame() throws SoundLost {
        Optional<short[]> frame = frames.poll();
        while (frame.isEmpty()) {
            if (!readChunk()) {
                return Optional.empty();
            }
            frame = frames.poll();
        }
        return frame;
    }

    /** False at the end: the line was closed, or the reading thread interrupted. */
    private boolean readChunk() throws SoundLost {
        synchronized (lock) {
            boolean ready = LinePatience.waitUntil(() -> closed || line.available() >= chunk.length, lock);
            if (closed || Thread.currentThread().isInterrupted()) {
                return false;
            }
            if (!ready) {
                throw SoundLost.microphone();
            }
            frames.add(reader.read(chunk, line.read(chunk, 0, chunk.length)));
            return true;
        }
    }

    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            line.close();
            lock.notifyAll();
        }
    }
}
