package guide.massage.audio;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Decides what the loudspeaker plays: utterances one after another, tones before or over them, and music under both.
 * It has no thread and no clock: whoever writes to the loudspeaker pulls frames from it, silence included, so that the
 * same commands between the same pulls give the same samples. What it gives is all that is played: whoever needs a
 * record of that keeps the frames.
 *
 * <p>Threads: commands may come from any thread, also from within the listener. Frames are pulled by one thread,
 * which calls the listener outside the lock.
 */
public final class Mixer {
    /** Long enough not to click, short enough to be silence at once. */
    private static final Duration FADE_OUT = Duration.ofMillis(5);

    private final LongConsumer finished;
    private final Deque<Utterance> utterances = new ArrayDeque<>();
    private final List<Layer> tones = new ArrayList<>();
    private final Music music = new Music();
    private double targetGain = 1;
    private double gain = 1;

    /**
     * A silent mixer.
     *
     * @param finished told the id of each utterance once, by the pulling thread, when the frame after its last one
     *     is pulled; an utterance that was silenced is never told
     */
    public Mixer(LongConsumer finished) {
        this.finished = finished;
    }

    /** Plays a sound after those that were asked for before; an empty one is finished at the next pull. */
    public synchronized void play(long id, Pcm sound) {
        utterances.add(new Utterance(id, new Layer(sound)));
    }

    /** Plays a short sound at once, over whatever plays; an utterance that has not begun waits until it is over. */
    public synchronized void overlay(Pcm sound) {
        tones.add(new Layer(sound));
    }

    /**
     * Fades out utterances and tones within 5 ms and forgets what waited; no utterance in it is reported as finished.
     * Music plays on, withdrawn as it is under words.
     */
    public synchronized void silence() {
        utterances.removeIf(utterance -> !utterance.layer.hasBegun());
        Pcm tail = Pcm.owning(clipped(mixed(Pcm.samplesIn(FADE_OUT))));
        utterances.clear();
        tones.clear();
        tones.add(new Layer(falling(tail)));
    }

    /**
     * Fades music in under everything else, or brings what plays to this level. It withdraws under words and tones.
     *
     * @param level against the pad's own, which is about 29 dB below full scale (27 to 33 as it swells); the gain of
     *     the voice does not change it
     */
    public synchronized void playMusic(Decibels level) {
        music.play(level);
    }

    /** Lets the music fade out over four seconds. */
    public synchronized void fadeMusic() {
        music.fadeOut();
    }

    /** Silences the music within 5 ms; it comes back only when it is played again, and gently. */
    public synchronized void cutMusic() {
        music.cut();
    }

    /** Sets the loudness of utterances and tones; it changes gradually over the next frame. */
    public synchronized void setGain(Decibels level) {
        targetGain = level.amplitude();
    }

    /** Whether no utterance and no tone plays or waits; music does not count. */
    public synchronized boolean isIdle() {
        return utterances.isEmpty() && tones.isEmpty();
    }

    /** The next 20 ms to be heard. */
    public short[] nextFrame() {
        List<Long> ended = new ArrayList<>();
        short[] frame = pull(ended);
        ended.forEach(finished::accept);
        return frame;
    }

    private synchronized short[] pull(List<Long> ended) {
        while (!utterances.isEmpty() && utterances.peek().layer.isOver()) {
            ended.add(utterances.remove().id);
        }
        tones.removeIf(Layer::isOver);
        boolean words = !isIdle();
        double[] mix = rampedToGain(mixed(Frame.SAMPLES));
        music.addTo(mix, words);
        return clipped(mix);
    }

    private double[] mixed(int count) {
        double[] mix = new double[count];
        int from = 0;
        for (Utterance utterance : utterances) {
            from = Math.max(from, utterance.layer.hasBegun() ? 0 : Math.min(count, longestTone()));
            from += utterance.layer.addTo(mix, from);
        }
        tones.forEach(tone -> tone.addTo(mix, 0));
        return mix;
    }

    private int longestTone() {
        return tones.stream().mapToInt(Layer::left).max().orElse(0);
    }

    private double[] rampedToGain(double[] mix) {
        double step = (targetGain - gain) / mix.length;
        for (int i = 0; i < mix.length; i++) {
            mix[i] *= gain + step * (i + 1);
        }
        gain = targetGain;
        return mix;
    }

    private static short[] clipped(double[] mix) {
        short[] samples = new short[mix.length];
        for (int i = 0; i < mix.length; i++) {
            samples[i] = Pcm.clip(mix[i]);
        }
        return samples;
    }

    private static Pcm falling(Pcm sound) {
        short[] faded = sound.samples();
        for (int i = 0; i < faded.length; i++) {
            faded[i] = Pcm.clip(faded[i] * (1 - (i + 1.0) / faded.length));
        }
        return Pcm.owning(faded);
    }

    private record Utterance(long id, Layer layer) {}

    private static final class Layer {
        private final Pcm sound;
        private int at;

        Layer(Pcm sound) {
            this.sound = sound;
        }

        boolean hasBegun() {
            return at > 0;
        }

        boolean isOver() {
            return left() == 0;
        }

        int left() {
            return sound.sampleCount() - at;
        }

        /** Adds samples from a place in the mix on, and tells how many. */
        int addTo(double[] mix, int from) {
            int count = Math.min(mix.length - from, left());
            for (int i = 0; i < count; i++) {
                mix[from + i] += sound.sampleAt(at + i);
            }
            at += count;
            return count;
        }
    }
}
