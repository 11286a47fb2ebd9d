package guide.massage.bench;

import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;

/**
 * Where a recording is most like a sound: at the largest correlation of the sound's loudest three tenths of a second,
 * in proportion to the energy of both. The softer rest would be drowned by other sounds.
 *
 * @param place where the whole sound begins, in samples of the recording
 * @param share from 0 (nothing of it) to 1 (nothing but it)
 */
record Likeness(int place, double share) {
    /** A sound over soft music has more; what has less holds more of other sounds than of this one. */
    private static final double SURE = 0.5;

    private static final int TELLING = 3 * Frame.RATE / 10;

    static Likeness of(Pcm recording, Pcm sound) {
        int length = Math.min(TELLING, sound.sampleCount());
        int offset = SoundLevel.loudest(sound.samples(), length);
        short[] telling = sound.between(offset, offset + length).samples();
        short[] all = recording.samples();
        double norm = Math.sqrt(energy(telling, 0, length));
        Likeness best = new Likeness(0, 0);
        double energy = 0;
        for (int i = 0; i + length <= all.length; i++) {
            energy = i % Frame.RATE == 0
                    ? energy(all, i, length)
                    : energy - square(all[i - 1]) + square(all[i + length - 1]);
            double share = product(all, i, telling) / (norm * Math.sqrt(Math.max(1, energy)));
            best = share > best.share ? new Likeness(i - offset, share) : best;
        }
        return best;
    }

    boolean isSure() {
        return share >= SURE;
    }

    private static double product(short[] all, int from, short[] sound) {
        long sum = 0;
        for (int i = 0; i < sound.length; i++) {
            sum += all[from + i] * sound[i];
        }
        return sum;
    }

    private static double energy(short[] sound, int from, int count) {
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += square(sound[i]);
        }
        return sum;
    }

    private static double square(short sample) {
        return (double) sample * sample;
    }
}
