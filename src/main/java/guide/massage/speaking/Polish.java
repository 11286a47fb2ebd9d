package guide.massage.speaking;

import guide.massage.audio.Pcm;
import java.time.Duration;

/** Makes raw synthetic speech gentler: no silence around it, softer treble, soft edges. */
final class Polish {
    private static final Duration EDGE = Duration.ofMillis(25);
    /** Quieter than any speech sound of the voice, whose peaks are near 17,000. */
    private static final int SILENCE_LEVEL = 120;

    private static final int LEAD = Pcm.samplesIn(Duration.ofMillis(20));
    private static final int TRAIL = Pcm.samplesIn(Duration.ofMillis(60));
    /** One-pole low-pass at about 3.8 kHz: takes the hiss off the synthesis, leaves the consonants clear. */
    private static final double SMOOTHING = 0.75;

    private Polish() {}

    static Pcm applied(Pcm raw) {
        return softened(trimmed(raw)).fadedEdges(EDGE);
    }

    private static Pcm trimmed(Pcm raw) {
        int first = 0;
        int end = raw.sampleCount();
        while (first < end && Math.abs(raw.sampleAt(first)) < SILENCE_LEVEL) {
            first++;
        }
        while (end > first && Math.abs(raw.sampleAt(end - 1)) < SILENCE_LEVEL) {
            end--;
        }
        return raw.between(Math.max(0, first - LEAD), Math.min(raw.sampleCount(), end + TRAIL));
    }

    private static Pcm softened(Pcm sound) {
        short[] samples = sound.samples();
        double smooth = 0;
        for (int i = 0; i < samples.length; i++) {
            smooth += SMOOTHING * (samples[i] - smooth);
            samples[i] = (short) Math.round(smooth);
        }
        return Pcm.of(samples);
    }
}
