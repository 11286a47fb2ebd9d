package guide.massage.audio;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioFormat.Encoding;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/**
 * A WAV file of any common kind, read as 16 kHz mono: 8, 16, 24 or 32 bits, float, A-law or µ-law, any rate and
 * number of channels. It is read as it is asked for, so its length does not matter. Used by one thread.
 */
public final class WavFile implements SoundSource {
    private static final String CURE = "give a WAV file, for example 16 kHz, 16-bit, mono";
    private static final int GROUPS_AT_ONCE = 1024;

    private final Path file;
    private final AudioInputStream stream;
    private final SampleReader reader;
    private final FrameQueue frames;
    private final byte[] buffer;
    private boolean ended;

    private WavFile(Path file, AudioInputStream stream, SampleReader reader) {
        this.file = file;
        this.stream = stream;
        this.reader = reader;
        frames = new FrameQueue(stream.getFormat().getSampleRate());
        buffer = new byte[GROUPS_AT_ONCE * stream.getFormat().getFrameSize()];
    }

    /**
     * Opens the file and reads its header.
     *
     * @throws WavUnreadable if it is missing, cannot be read or holds no sound of a known kind
     */
    public static WavFile open(Path file) throws WavUnreadable {
        if (!Files.isRegularFile(file)) {
            throw new WavUnreadable(file, Files.exists(file) ? "is not a file; " + CURE : "does not exist; " + CURE);
        }
        try {
            return decoded(file, container(file));
        } catch (UnsupportedAudioFileException e) {
            throw new WavUnreadable(file, "holds no sound that can be read; " + CURE, e);
        } catch (IOException e) {
            throw new WavUnreadable(file, "cannot be read; check that it is whole and that you may read it", e);
        }
    }

    /**
     * The whole file as one piece of sound, filled up with silence to a whole frame.
     *
     * @throws WavUnreadable as {@link #open}, or if reading breaks off
     */
    public static Pcm read(Path file) throws WavUnreadable {
        try (WavFile wav = open(file)) {
            short[] all = new short[Frame.RATE];
            int count = 0;
            for (var frame = wav.nextFrame(); frame.isPresent(); frame = wav.nextFrame()) {
                all = count + Frame.SAMPLES > all.length ? Arrays.copyOf(all, 2 * all.length) : all;
                System.arraycopy(frame.get(), 0, all, count, Frame.SAMPLES);
                count += Frame.SAMPLES;
            }
            return Pcm.owning(Arrays.copyOf(all, count));
        }
    }

    private static AudioInputStream container(Path file) throws IOException, UnsupportedAudioFileException {
        var bytes = new BufferedInputStream(Files.newInputStream(file));
        try {
            return AudioSystem.getAudioInputStream(bytes);
        } catch (IOException | UnsupportedAudioFileException e) {
            bytes.close();
            throw e;
        }
    }

    private static WavFile decoded(Path file, AudioInputStream container) throws IOException, WavUnreadable {
        AudioInputStream stream = expanded(container);
        Optional<SampleReader> reader = SampleReader.of(stream.getFormat());
        if (reader.isEmpty()) {
            stream.close();
            throw new WavUnreadable(file, "is of an unknown kind (" + stream.getFormat() + "); " + CURE);
        }
        return new WavFile(file, stream, reader.get());
    }

    private static AudioInputStream expanded(AudioInputStream stream) {
        AudioFormat format = stream.getFormat();
        boolean companded = format.getEncoding().equals(Encoding.ALAW)
                || format.getEncoding().equals(Encoding.ULAW);
        return companded ? AudioSystem.getAudioInputStream(Encoding.PCM_SIGNED, stream) : stream;
    }

    @Override
    public Optional<short[]> nextFrame() throws WavUnreadable {
        Optional<short[]> frame = frames.poll();
        while (frame.isEmpty() && !ended) {
            readOn();
            frame = frames.poll();
        }
        return frame;
    }

    private void readOn() throws WavUnreadable {
        try {
            int count = stream.readNBytes(buffer, 0, buffer.length);
            frames.add(reader.read(buffer, count));
            if (count < buffer.length) {
                ended = true;
                frames.finish();
            }
        } catch (IOException e) {
            throw new WavUnreadable(file, "broke off while it was read; copy it to this machine", e);
        }
    }

    @Override
    public void close() {
        ended = true;
        try {
            stream.close();
        } catch (IOException e) {
            // Nothing was written, so a failing close loses nothing.
        }
    }
}
