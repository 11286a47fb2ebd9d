package guide.massage.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes sound to a WAV file. Frames go to a file with {@code .part} after its name, which takes its final name
 * on {@link #close}: a file of the final name is always whole, and one to which no sound was written is not made.
 * Used by one thread.
 */
public final class WavWriter implements SoundSink {
    private static final int HEADER_BYTES = 44;
    private static final int BYTES_PER_SAMPLE = 2;
    private static final String CURE = "choose another place, or check its rights and free space";

    private final Path target;
    private final Path part;
    private final FileChannel channel;
    private final ByteBuffer bytes =
            ByteBuffer.allocate(BYTES_PER_SAMPLE * Frame.SAMPLES).order(ByteOrder.LITTLE_ENDIAN);

    private WavWriter(Path target, Path part, FileChannel channel) {
        this.target = target;
        this.part = part;
        this.channel = channel;
    }

    /**
     * Opens a new file beside the target.
     *
     * @throws WavUnwritable if the target is no ordinary file or its folder cannot be written
     */
    public static WavWriter create(Path target) throws WavUnwritable {
        if (Files.exists(target) && !(Files.isRegularFile(target) && Files.isWritable(target))) {
            throw new WavUnwritable(target, "is not a file that can be replaced; " + CURE);
        }
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            var channel = FileChannel.open(
                    part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
            channel.write(ByteBuffer.allocate(HEADER_BYTES));
            return new WavWriter(target, part, channel);
        } catch (IOException e) {
            throw new WavUnwritable(target, "cannot be written; " + CURE, e);
        }
    }

    /**
     * Writes one piece of sound as a whole file.
     *
     * @throws WavUnwritable as {@link #create}, or if writing fails
     */
    public static void write(Path target, Pcm sound) throws WavUnwritable {
        try (WavWriter writer = create(target)) {
            for (int at = 0; at < sound.sampleCount(); at += Frame.SAMPLES) {
                writer.append(sound.between(at, at + Frame.SAMPLES).samples());
            }
        }
    }

    @Override
    public void write(short[] frame) throws WavUnwritable {
        append(Frame.requireWhole(frame));
    }

    private void append(short[] samples) throws WavUnwritable {
        bytes.clear();
        for (short sample : samples) {
            bytes.putShort(sample);
        }
        bytes.flip();
        try {
            writeAll(bytes);
        } catch (IOException e) {
            throw new WavUnwritable(target, "cannot be written on; " + CURE, e);
        }
    }

    private void writeAll(ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    @Override
    public void close() throws WavUnwritable {
        if (!channel.isOpen()) {
            return;
        }
        if (finish() > 0) {
            rename();
        } else {
            discard();
        }
    }

    /** Closes the file and answers how many bytes of sound it holds. */
    private int finish() throws WavUnwritable {
        try (channel) {
            int dataBytes = (int) Math.min(Integer.MAX_VALUE - HEADER_BYTES, channel.size() - HEADER_BYTES);
            channel.position(0);
            writeAll(header(dataBytes));
            return dataBytes;
        } catch (IOException e) {
            throw new WavUnwritable(target, "cannot be finished; " + CURE, e);
        }
    }

    private void rename() throws WavUnwritable {
        try {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new WavUnwritable(target, "cannot be put in place of " + part + "; " + CURE, e);
        }
    }

    private void discard() throws WavUnwritable {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new WavUnwritable(target, "stays empty, and " + part + " cannot be deleted; " + CURE, e);
        }
    }

    private static ByteBuffer header(int dataBytes) {
        int blockBytes = BYTES_PER_SAMPLE;
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        header.put(letters("RIFF")).putInt(HEADER_BYTES - 8 + dataBytes).put(letters("WAVE"));
        header.put(letters("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
        header.putInt(Frame.RATE).putInt(Frame.RATE * blockBytes);
        header.putShort((short) blockBytes).putShort((short) (8 * blockBytes));
        return header.put(letters("data")).putInt(dataBytes).flip();
    }

    private static byte[] letters(String four) {
        return four.getBytes(StandardCharsets.US_ASCII);
    }
}
