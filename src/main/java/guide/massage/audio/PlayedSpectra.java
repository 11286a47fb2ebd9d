package guide.massage.audio;

import java.util.Arrays;

/** The spectra of the last blocks that were played, each overlapping the one before it by half. */
final class PlayedSpectra {
    private final Spectrum spectrum;
    private final float[][] ring;
    private final float[] last;
    private int newest;

    PlayedSpectra(Spectrum spectrum, int blocks) {
        this.spectrum = spectrum;
        ring = new float[blocks][];
        Arrays.setAll(ring, i -> spectrum.empty());
        last = new float[spectrum.bins() - 1];
    }

    void add(float[] block) {
        newest = (newest + ring.length - 1) % ring.length;
        float[] both = ring[newest];
        System.arraycopy(last, 0, both, 0, last.length);
        System.arraycopy(block, 0, both, last.length, last.length);
        System.arraycopy(block, 0, last, 0, last.length);
        spectrum.forward(both);
    }

    /** The spectrum of the block played so many blocks ago, 0 for the newest. */
    float[] ago(int blocks) {
        return ring[(newest + blocks) % ring.length];
    }
}
