package guide.massage.audio;

/** Remembers the last samples that were written, in a ring. Guarded by its owner. */
final class RecentSamples {
    private final short[] ring;
    private long written;

    RecentSamples(int capacity) {
        ring = new short[capacity];
    }

    void add(short[] samples) {
        for (short sample : samples) {
            ring[(int) (written++ % ring.length)] = sample;
        }
    }

    /** Samples from a place before the end on, at most as many as asked for; silence before the beginning. */
    short[] before(int fromEnd, int count) {
        int reach = Math.min(fromEnd, ring.length);
        short[] samples = new short[Math.min(count, reach)];
        for (int i = 0; i < samples.length; i++) {
            long place = written - reach + i;
            samples[i] = place < 0 ? 0 : ring[(int) (place % ring.length)];
        }
        return samples;
    }
}
