package guide.massage.audio;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** A piece of sound that never changes: 16 kHz, 16-bit, mono. Safe to share between threads. */
public final class Pcm {
    /** No sound at all. */
    public static final Pcm EMPTY = new Pcm(new short[0]);

    private final short[] samples;

    private Pcm(short[] samples) {
        this.samples = samples;
    }

    /** A copy of these samples as a piece of sound. */
    public static Pcm of(short... samples) {
        return new Pcm(samples.clone());
    }

    /** Takes over an array that nobody else keeps. */
    static Pcm owning(short[] samples) {
        return new Pcm(samples);
    }

    /** Silence, rounded to the nearest sample. */
    public static Pcm silence(Duration length) {
        return new Pcm(new short[samplesIn(length)]);
    }

    /** The pieces one after another, without a gap. */
    public static Pcm join(List<Pcm> pieces) {
        short[] all = new short[pieces.stream().mapToInt(Pcm::sampleCount).sum()];
        int at = 0;
        for (Pcm piece : pieces) {
            piece.copyInto(all, at);
            at += piece.sampleCount();
        }
        return new Pcm(all);
    }

    /** How many samples a length of time holds, rounded to the nearest. */
    public static int samplesIn(Duration length) {
        return Math.toIntExact(Math.round(length.toNanos() * (double) Frame.RATE / 1e9));
    }

    public int sampleCount() {
        return samples.length;
    }

    public short sampleAt(int index) {
        return samples[index];
    }

    /** A copy of all samples. */
    public short[] samples() {
        return samples.clone();
    }

    public Duration length() {
        return Duration.ofNanos(samples.length * 1_000_000_000L / Frame.RATE);
    }

    public boolean isEmpty() {
        return samples.length == 0;
    }

    /** This sound followed by another. */
    public Pcm then(Pcm next) {
        return join(List.of(this, next));
    }

    /** The samples from one place up to, not including, another. */
    public Pcm between(int from, int to) {
        return new Pcm(Arrays.copyOfRange(samples, from, Math.min(to, samples.length)));
    }

    /** Louder or quieter; samples beyond the range of 16 bits are clipped to it. */
    public Pcm scaledBy(Decibels gain) {
        double factor = gain.amplitude();
        short[] scaled = new short[samples.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = clip(samples[i] * factor);
        }
        return new Pcm(scaled);
    }

    /** Rising from nothing and falling to nothing, each over this length or half of the sound if it is short. */
    public Pcm fadedEdges(Duration edge) {
        int ramp = Math.min(samplesIn(edge), samples.length / 2);
        short[] faded = samples.clone();
        for (int i = 0; i < ramp; i++) {
            double level = (i + 0.5) / ramp;
            int mirror = faded.length - 1 - i;
            faded[i] = clip(faded[i] * level);
            faded[mirror] = clip(faded[mirror] * level);
        }
        return new Pcm(faded);
    }

    /** The frame that starts at this sample, filled up with silence where the sound has ended. */
    public short[] frameAt(int from) {
        short[] frame = Frame.silent();
        int count = Math.max(0, Math.min(Frame.SAMPLES, samples.length - from));
        System.arraycopy(samples, Math.min(from, samples.length), frame, 0, count);
        return frame;
    }

    private void copyInto(short[] target, int at) {
        System.arraycopy(samples, 0, target, at, samples.length);
    }

    /** The nearest sample there is: rounded, and no more than full scale. */
    public static short clip(double sample) {
        return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(sample)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pcm that && Arrays.equals(samples, that.samples);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(samples);
    }

    @Override
    public String toString() {
        return "Pcm[" + length().toMillis() + " ms]";
    }
}
