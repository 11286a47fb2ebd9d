package guide.massage.talking;

import guide.massage.audio.Decibels;
import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;

/**
 * How a voice reaches the room: it makes many people out of few voices.
 *
 * @param throat shorter (above 1) or longer than that of the voice: pitch, resonances and pace rise together;
 *     0.8 to 1.25 still sounds like a person
 * @param way by which it comes
 * @param loudness its root mean square below full scale
 */
record Voicing(double throat, Way way, Decibels loudness) {
    private static final double FULL_SCALE = 32_768;

    /** By which way a voice comes: straight, or through a small loudspeaker. */
    enum Way {
        STRAIGHT(60, 7_500),
        TELEPHONE(300, 3_400),
        RADIO(150, 5_500);

        private final double fromHertz;
        private final double toHertz;

        Way(double fromHertz, double toHertz) {
            this.fromHertz = fromHertz;
            this.toHertz = toHertz;
        }
    }

    Pcm applied(Pcm voice) {
        double[] sound = banded(stretched(voice));
        double power = 0;
        for (double sample : sound) {
            power += sample * sample;
        }
        double wanted = FULL_SCALE * loudness.amplitude();
        double factor = power == 0 ? 0 : wanted / Math.sqrt(power / sound.length);
        short[] samples = new short[sound.length];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = Pcm.clip(factor * sound[i]);
        }
        return Pcm.of(samples);
    }

    private double[] stretched(Pcm voice) {
        double[] out = new double[(int) Math.max(0, (voice.sampleCount() - 3) / throat)];
        for (int i = 0; i < out.length; i++) {
            double place = i * throat;
            out[i] = between(voice, (int) place, place - (int) place);
        }
        return out;
    }

    /** The cubic through four neighbouring samples (Catmull and Rom), between the middle two. */
    private static double between(Pcm voice, int at, double share) {
        double before = voice.sampleAt(at);
        double from = voice.sampleAt(at + 1);
        double to = voice.sampleAt(at + 2);
        double after = voice.sampleAt(at + 3);
        double curve = 2 * before - 5 * from + 4 * to - after + share * (3 * (from - to) + after - before);
        return from + share * (to - before + share * curve) / 2;
    }

    /** Each edge by two simple filters of the first order, one after the other. */
    private double[] banded(double[] sound) {
        double rise = smoothing(way.toHertz);
        double fall = smoothing(way.fromHertz);
        for (int pass = 0; pass < 2; pass++) {
            double low = 0;
            double slow = 0;
            for (int i = 0; i < sound.length; i++) {
                low += rise * (sound[i] - low);
                slow += fall * (low - slow);
                sound[i] = low - slow;
            }
        }
        return sound;
    }

    private static double smoothing(double hertz) {
        return 1 - Math.exp(-2 * Math.PI * hertz / Frame.RATE);
    }
}
