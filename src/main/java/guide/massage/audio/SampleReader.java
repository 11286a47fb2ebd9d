package guide.massage.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioFormat.Encoding;

/** Turns the bytes of a format into mono samples between −1 and 1; several channels become their mean. */
final class SampleReader {
    /** Rates beyond these come from broken headers, not from sound. */
    private static final float LOWEST_RATE = 1_000;

    private static final float HIGHEST_RATE = 768_000;

    private final AudioFormat format;
    private final int width;

    private SampleReader(AudioFormat format) {
        this.format = format;
        width = format.getSampleSizeInBits() / 8;
    }

    /** A reader for the format, or empty if it is none of 8, 16, 24 or 32 bits, or 32 or 64 bits of float. */
    static Optional<SampleReader> of(AudioFormat format) {
        int bits = format.getSampleSizeInBits();
        Encoding encoding = format.getEncoding();
        boolean whole = encoding.equals(Encoding.PCM_SIGNED) || encoding.equals(Encoding.PCM_UNSIGNED);
        boolean known = whole
                ? bits == 8 || bits == 16 || bits == 24 || bits == 32
                : encoding.equals(Encoding.PCM_FLOAT) && (bits == 32 || bits == 64);
        boolean shaped = format.getChannels() > 0
                && format.getSampleRate() >= LOWEST_RATE
                && format.getSampleRate() <= HIGHEST_RATE;
        return known && shaped ? Optional.of(new SampleReader(format)) : Optional.empty();
    }

    /** The samples of whole groups of channels; bytes beyond the last whole group are left out. */
    float[] read(byte[] bytes, int count) {
        int channels = format.getChannels();
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, count)
                .order(format.isBigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        float[] mono = new float[count / (width * channels)];
        for (int i = 0; i < mono.length; i++) {
            double sum = 0;
            for (int channel = 0; channel < channels; channel++) {
                sum += sample(buffer);
            }
            mono[i] = (float) (sum / channels);
        }
        return mono;
    }

    private double sample(ByteBuffer buffer) {
        if (format.getEncoding().equals(Encoding.PCM_FLOAT)) {
            double value = width == 4 ? buffer.getFloat() : buffer.getDouble();
            return Double.isFinite(value) ? value : 0;
        }
        long range = 1L << (8 * width - 1);
        long value = integer(buffer);
        long signed = format.getEncoding().equals(Encoding.PCM_UNSIGNED) ? unsigned(value, range) - range : value;
        return (double) signed / range;
    }

    private static long unsigned(long value, long range) {
        return value & (2 * range - 1);
    }

    private long integer(ByteBuffer buffer) {
        return switch (width) {
            case 1 -> buffer.get();
            case 2 -> buffer.getShort();
            case 3 -> threeBytes(buffer);
            default -> buffer.getInt();
        };
    }

    private static int threeBytes(ByteBuffer buffer) {
        int first = buffer.get();
        int middle = buffer.get() & 0xff;
        int last = buffer.get();
        boolean bigEndian = buffer.order() == ByteOrder.BIG_ENDIAN;
        int high = bigEndian ? first : last;
        int low = bigEndian ? last : first;
        return high << 16 | middle << 8 | (low & 0xff);
    }
}
