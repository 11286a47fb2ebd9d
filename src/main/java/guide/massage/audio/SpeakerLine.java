package guide.massage.audio;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/**
 * The machine's default loudspeaker, open as long as the program speaks. One thread writes frames and is paced by
 * the line; any thread may flush or close.
 *
 * <p>The writer waits for room outside the line, under a lock that it gives up while it waits, and writes only
 * what fits. So a flush never meets a write inside the line, and nothing can refill the buffer behind it.
 *
 * <p>A flush is followed by a frame that falls to silence from the samples that were due, since a sudden end is
 * heard as a tick. PulseAudio loses the first 20 ms after a flush (measured with version 16.1): there the tick
 * stays, but no beginning of a sentence is lost in place of this frame.
 */
public final class SpeakerLine implements SoundSink {
    /** With 40 ms a busy machine left 370 gaps in 30 s, with 60 ms none (PulseAudio 16.1). */
    private static final int BUFFER_MILLISECONDS = 60;

    private static final int FRAME_MILLISECONDS = 20;
    private static final int EDGE_SAMPLES = Frame.RATE / 200;

    private final Object lock = new Object();
    private final SourceDataLine line;
    private final SampleWriter writer;
    private final RecentSamples recent;
    private long flushes;
    private boolean rising;
    private boolean closed;

    private SpeakerLine(SourceDataLine line) {
        this.line = line;
        writer = new SampleWriter(line.getFormat());
        recent = new RecentSamples(Frame.RATE);
    }

    /**
     * Opens the default loudspeaker and starts it.
     *
     * @throws NoSoundDevice if there is none that can be opened
     */
    public static SpeakerLine open() throws NoSoundDevice {
        SourceDataLine line = DeviceFormats.openFirst(SpeakerLine::opened).orElseThrow(NoSoundDevice::loudspeaker);
        line.start();
        return new SpeakerLine(line);
    }

    private static SourceDataLine opened(AudioFormat format) throws LineUnavailableException {
        SourceDataLine line = AudioSystem.getSourceDataLine(format);
        line.open(format, DeviceFormats.bytesIn(format, BUFFER_MILLISECONDS));
        return line;
    }

    @Override
    public void write(short[] frame) throws SoundLost {
        short[] samples = Frame.requireWhole(frame).clone();
        synchronized (lock) {
            int bytes = DeviceFormats.bytesIn(line.getFormat(), FRAME_MILLISECONDS);
            if (hasRoom(bytes)) {
                give(rising ? risen(samples) : samples);
                rising = false;
            }
        }
    }

    /** False if the frame shall be dropped: a flush or the end came while it waited. */
    private boolean hasRoom(int bytes) throws SoundLost {
        long flushesBefore = flushes;
        BooleanSupplier dropped = () -> closed || flushes != flushesBefore;
        boolean ready = LinePatience.waitUntil(() -> dropped.getAsBoolean() || line.available() >= bytes, lock);
        if (dropped.getAsBoolean() || Thread.currentThread().isInterrupted()) {
            return false;
        }
        if (!ready) {
            throw SoundLost.loudspeaker();
        }
        return true;
    }

    private void give(short[] samples) {
        byte[] bytes = writer.bytes(samples);
        line.write(bytes, 0, bytes.length);
        recent.add(samples);
    }

    @Override
    public void flush() {
        synchronized (lock) {
            if (closed) {
                return;
            }
            flushes++;
            short[] fall = Arrays.copyOf(fallen(recent.before(unheardSamples(), EDGE_SAMPLES)), Frame.SAMPLES);
            line.stop();
            line.flush();
            line.start();
            give(fall);
            rising = true;
            lock.notifyAll();
        }
    }

    private int unheardSamples() {
        int waitingBytes = Math.max(0, line.getBufferSize() - line.available());
        AudioFormat format = line.getFormat();
        double seconds = waitingBytes / (format.getFrameSize() * (double) format.getSampleRate());
        return (int) Math.round(seconds * Frame.RATE);
    }

    @Override
    public void drain() throws SoundLost {
        int frames = 2 + line.getBufferSize() / DeviceFormats.bytesIn(line.getFormat(), FRAME_MILLISECONDS);
        for (int i = 0; i < frames; i++) {
            write(Frame.silent());
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

    private static short[] fallen(short[] samples) {
        for (int i = 0; i < samples.length; i++) {
            samples[i] = Pcm.clip(samples[i] * (1 - (i + 1.0) / samples.length));
        }
        return samples;
    }

    private static short[] risen(short[] samples) {
        for (int i = 0; i < EDGE_SAMPLES; i++) {
            samples[i] = Pcm.clip(samples[i] * (i / (double) EDGE_SAMPLES));
        }
        return samples;
    }
}
