package guide.massage.audio;

import java.time.Duration;

/**
 * Finds one sound inside another. The sound is cut into pieces of a quarter of a second, each of which may come
 * a little later than the one before it lets expect: a busy machine may drop out for a moment.
 */
public final class Likeness {
    private static final int PIECE = Pcm.samplesIn(Duration.ofMillis(250));
    private static final int LOOSE = Pcm.samplesIn(Duration.ofMillis(300));
    private static final double SAME = 0.9;
    /** Pieces with less energy than this a sample are pauses, which are alike everywhere. */
    private static final double PAUSE_ENERGY = 100 * 100;

    private Likeness() {}

    /** The share of the sound's pieces, pauses apart, that the recording holds in their order. */
    public static double shareFound(Pcm sound, Pcm recording) {
        int pieces = 0;
        int found = 0;
        int expected = -1;
        for (int at = 0; at + PIECE <= sound.sampleCount(); at += PIECE) {
            if (energy(sound, at) / PIECE < PAUSE_ENERGY) {
                expected = expected < 0 ? expected : expected + PIECE;
                continue;
            }
            pieces++;
            int place = place(sound, at, recording, expected);
            found += place < 0 ? 0 : 1;
            expected = place < 0 ? (expected < 0 ? expected : expected + PIECE) : place + PIECE;
        }
        return pieces == 0 ? 0 : (double) found / pieces;
    }

    private static int place(Pcm sound, int at, Pcm recording, int expected) {
        int last = recording.sampleCount() - PIECE;
        int from = expected < 0 ? 0 : Math.max(0, expected - LOOSE);
        int to = expected < 0 ? last : Math.min(last, expected + LOOSE);
        double soundEnergy = energy(sound, at);
        double best = SAME;
        int bestPlace = -1;
        for (int place = from; place <= to; place++) {
            double likeness = product(sound, at, recording, place) / Math.sqrt(soundEnergy);
            if (likeness > best) {
                best = likeness;
                bestPlace = place;
            }
        }
        return bestPlace;
    }

    /** The product of a piece with a place in the recording of energy one; every other sample is enough. */
    private static double product(Pcm sound, int at, Pcm recording, int place) {
        double product = 0;
        double energy = 0;
        for (int i = 0; i < PIECE; i += 2) {
            double heard = recording.sampleAt(place + i);
            product += sound.sampleAt(at + i) * heard;
            energy += heard * heard;
        }
        return energy == 0 ? 0 : Math.sqrt(2) * product / Math.sqrt(energy);
    }

    private static double energy(Pcm sound, int from) {
        double energy = 0;
        for (int i = from; i < from + PIECE; i++) {
            energy += (double) sound.sampleAt(i) * sound.sampleAt(i);
        }
        return energy;
    }
}
