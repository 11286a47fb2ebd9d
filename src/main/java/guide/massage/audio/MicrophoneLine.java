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
 *
 * <p>Sound that nobody reads piles up in the sound system, and behind PulseAudio's ALSA plugin it stayed there without
 * the line telling of it: everything was heard late from then on, by eight seconds on an overloaded machine. So
 * the line is thrown empty when sound has piled up, as it has by the first read.
 */
public final class MicrophoneLine implements SoundSource {
    private static final int BUFFER_MILLISECONDS = 100;
    private static final int FRAME_MILLISECONDS = 20;

    private final Object lock = new Object();
    private final TargetDataLine line;
    private final SampleReader reader;
    private final FrameQueue frames;
    private final byte[] chunk;
    private final LineLag lag = new LineLag();
    private boolean started;
    private boolean closed;

    private MicrophoneLine(TargetDataLine line, SampleReader reader) {
        this.line = line;
        this.reader = reader;
        frames = new FrameQueue(line.getFormat().getSampleRate());
        chunk = new byte[DeviceFormats.bytesIn(line.getFormat(), FRAME_MILLISECONDS)];
    }

    /**
     * Opens the default microphone; it listens from the first read on.
     *
     * @throws NoSoundDevice if there is none that can be opened
     */
    public static MicrophoneLine open() throws NoSoundDevice {
        TargetDataLine line = DeviceFormats.openFirst(MicrophoneLine::opened).orElseThrow(NoSoundDevice::microphone);
        SampleReader reader = SampleReader.of(line.getFormat()).orElseThrow(NoSoundDevice::microphone);
        return new MicrophoneLine(line, reader);
    }

    private static TargetDataLine opened(AudioFormat format) throws LineUnavailableException {
        TargetDataLine line = AudioSystem.getTargetDataLine(format);
        line.open(format, DeviceFormats.bytesIn(format, BUFFER_MILLISECONDS));
        return line;
    }

    /** The format in which the device was opened, which is converted from or to ours. */
    public AudioFormat format() {
        return line.getFormat();
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
            start();
            boolean ready = LinePatience.waitUntil(() -> closed || line.available() >= chunk.length, lock);
            if (closed || Thread.currentThread().isInterrupted()) {
                return false;
            }
            if (!ready) {
                throw SoundLost.microphone();
            }
            frames.add(reader.read(chunk, line.read(chunk, 0, chunk.length)));
            if (lag.isLate(System.nanoTime(), waitingMilliseconds())) {
                line.flush();
            }
            return true;
        }
    }

    private double waitingMilliseconds() {
        return (double) FRAME_MILLISECONDS * line.available() / chunk.length;
    }

    private void start() {
        if (!started && !closed) {
            started = true;
            line.start();
            lag.begin(System.nanoTime());
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
