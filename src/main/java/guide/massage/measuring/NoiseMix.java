package guide.massage.measuring;

import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Lays noise over recordings. Which noise, and from where in it, follows from the seed and the number of the recording
 * alone: the same call gives the same sound.
 *
 * @param noises pieces of noise, each with at least one sample, repeated where they are too short
 * @param decibels level of the speech over that of the noise that lies on it and on the quiet around it
 */
public record NoiseMix(List<Pcm> noises, double decibels, long seed) {
    public NoiseMix {
        noises = List.copyOf(noises);
        if (noises.isEmpty() || noises.stream().anyMatch(Pcm::isEmpty)) {
            throw new IllegalArgumentException("There is no noise to mix");
        }
    }

    /** The noise for one recording. */
    Layer layer(int number, double speech, int frames) {
        SplittableRandom random = new SplittableRandom(seed + number);
        Pcm noise = noises.get(random.nextInt(noises.size()));
        int offset = random.nextInt(noise.sampleCount());
        double level = new Layer(noise, offset, 1).level((long) frames * Frame.SAMPLES);
        return new Layer(noise, offset, level == 0 ? 0 : speech / level * Math.pow(10, -decibels / 20));
    }

    /** One piece of noise, repeated without end from one place in it, at one strength. */
    record Layer(Pcm noise, int offset, double factor) {
        private short sampleAt(long place) {
            return noise.sampleAt((int) ((offset + place) % noise.sampleCount()));
        }

        private double level(long samples) {
            double power = 0;
            for (long place = 0; place < samples; place++) {
                power += (double) sampleAt(place) * sampleAt(place);
            }
            return samples == 0 ? 0 : Math.sqrt(power / samples);
        }

        /** The frame with this noise over it; {@code place} is that of its first sample. */
        short[] over(short[] frame, long place) {
            short[] mixed = new short[frame.length];
            for (int i = 0; i < mixed.length; i++) {
                mixed[i] = Pcm.clip(frame[i] + factor * sampleAt(place + i));
            }
            return mixed;
        }
    }
}
