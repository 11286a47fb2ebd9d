package guide.massage.bench;

import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;
import java.util.SplittableRandom;

/**
 * A room with a loudspeaker and a microphone in it: what is played comes back late, distorted, band-limited,
 * reverberated, on another clock and over a noise floor. It knows nothing of any canceller and shares no code with
 * one. Equal seeds and equal sound give equal results. Used by one thread.
 */
public final class SimulatedRoom {
    private static final double FULL_SCALE = 32_768;
    private static final int CLOCK_TAPS = 32;
    /** A hundredth of the smallest step of 16 bits. */
    private static final double INAUDIBLE = 0.01 / FULL_SCALE;

    private final RoomTraits traits;
    private final SmallSpeaker speaker;
    private final PinkNoise noise;
    private final double[] air;
    private final double[] reverberated = new double[CLOCK_TAPS];
    private long reverberatedTo = Long.MIN_VALUE;
    private double[] response;
    private double[] earlier;
    private int blend;
    private long played;
    private long sounding = Long.MIN_VALUE / 2;
    private double heardAt;

    /** A room as described, silent so far. */
    public SimulatedRoom(RoomTraits traits) {
        this.traits = traits;
        speaker = new SmallSpeaker(traits.drive());
        noise = new PinkNoise(traits.seed() ^ 0x5bd1e995L, FULL_SCALE * Math.pow(10, traits.noiseLevel() / 20));
        response = response(traits.seed());
        earlier = response;
        air = new double[Integer.highestOneBit(2 * (response.length + Frame.RATE)) * 4];
        heardAt = -traits.delay().toNanos() * (Frame.RATE / 1e9);
    }

    /** Moves someone or something: within 50 ms the response becomes another one of the same kind. */
    public void change(long seed) {
        earlier = response;
        response = response(seed);
        blend = Frame.RATE / 20;
    }

    /** What the microphone picks up in the 20 ms in which this frame is played, without any person. */
    public short[] echoOf(short[] frame) {
        long steady = Pcm.samplesIn(traits.steady());
        if (steady > 0 && played / steady != (played + frame.length) / steady) {
            change(traits.seed() + played);
        }
        for (short sample : frame) {
            sound(speaker.play(sample / FULL_SCALE));
        }
        short[] heard = new short[frame.length];
        for (int i = 0; i < heard.length; i++) {
            heard[i] = Pcm.clip(nextSample());
        }
        return heard;
    }

    /** Twice, so that a stretch of it can be read in one piece from anywhere. */
    private void sound(double sample) {
        int size = air.length / 2;
        int place = (int) (played & (size - 1));
        air[place] = sample;
        air[place + size] = sample;
        if (Math.abs(sample) > INAUDIBLE) {
            sounding = played;
        }
        played++;
    }

    private double nextSample() {
        double sample = through(response);
        if (blend > 0) {
            double old = blend-- * 20.0 / Frame.RATE;
            sample += old * (through(earlier) - sample);
        }
        heardAt += 1 / (1 + traits.partsPerMillion() * 1e-6);
        return sample * FULL_SCALE + noise.next();
    }

    private double through(double[] taps) {
        return traits.partsPerMillion() == 0 ? sumAt(taps, (long) heardAt) : betweenSamples(taps);
    }

    private double sumAt(double[] taps, long place) {
        if (place - taps.length > sounding) {
            return 0;
        }
        int size = air.length / 2;
        int latest = (int) (place & (size - 1)) + size;
        double sum = 0;
        for (int i = 0; i < taps.length; i++) {
            sum += taps[i] * air[latest - i];
        }
        return sum;
    }

    /** Reverberates at the loudspeaker's clock and reads between those samples by a windowed sinc. */
    private double betweenSamples(double[] taps) {
        long floor = (long) Math.floor(heardAt);
        if (reverberatedTo == Long.MIN_VALUE) {
            reverberatedTo = floor - 1;
        }
        while (reverberatedTo < floor) {
            reverberatedTo++;
            reverberated[(int) Math.floorMod(reverberatedTo, (long) CLOCK_TAPS)] = sumAt(taps, reverberatedTo);
        }
        double middle = heardAt - CLOCK_TAPS / 2.0;
        double sum = 0;
        for (int i = 0; i < CLOCK_TAPS; i++) {
            long place = floor - i;
            sum += reverberated[(int) Math.floorMod(place, (long) CLOCK_TAPS)] * kernel(middle - place);
        }
        return sum;
    }

    private static double kernel(double distance) {
        double half = CLOCK_TAPS / 2.0;
        if (Math.abs(distance) >= half) {
            return 0;
        }
        double angle = Math.PI * distance;
        double sinc = Math.abs(distance) < 1e-9 ? 1 : Math.sin(angle) / angle;
        return sinc * (0.5 + 0.5 * Math.cos(angle / half));
    }

    /** A direct path, a few early reflections and a tail of noise that decays; energy as the traits say. */
    private double[] response(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double seconds = traits.decay().toNanos() / 1e9;
        double[] taps = new double[(int) (seconds * Frame.RATE)];
        double energy = 0;
        for (int i = 0; i < taps.length; i++) {
            double fall = Math.pow(10, -3.0 * i / taps.length);
            double tail = i < 40 ? 0 : 0.05 * random.nextGaussian();
            double early = i > 0 && i < 640 && random.nextDouble() < 0.012 ? 0.45 * random.nextGaussian() : 0;
            taps[i] = fall * (i == 0 ? 1 : tail + early);
            energy += taps[i] * taps[i];
        }
        double scale = Math.pow(10, traits.echoGain() / 20) / Math.sqrt(energy);
        for (int i = 0; i < taps.length; i++) {
            taps[i] *= scale;
        }
        return taps;
    }
}
