package guide.massage.audio;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Decides what the loudspeaker plays: utterances one after another, tones over them. It has no thread and no
 * clock: whoever writes to the loudspeaker pulls frames from it, silence included, so that the same commands
 * between the same pulls give the same samples.
 *
 * <p>Threads: commands may come from any thread, also from within the listener. Frames are pulled by one thread,
 * which calls the listener outside the lock. A lasting bed of sound that ducks under the utterances would be one
 * more layer in {@link #mixed}.
 */
public final class Mixer {
    /** Long enough not to click, short enough to be silence at once. */
    private static final Duration FADE_OUT = Duration.ofMillis(5);

    private final LongConsumer finished;
    private final Deque<Utterance> utterances = new ArrayDeque<>();
    private final List<Layer> tones = new ArrayList<>();
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

    /** Plays a short sound at once, over whatever plays. */
    public synchronized void overlay(Pcm sound) {
        tones.add(new Layer(sound));
    }

    /** Fades out everything within 5 ms and forgets what waited; no utterance in it is reported as finished. */
    public synchronized void silence() {
        Pcm tail = Pcm.owning(clipped(mixed(Pcm.samplesIn(FADE_OUT))));
        utterances.clear();
        tones.clear();
        tones.add(new Layer(falling(tail)));
    }

    /** Sets the loudness of everything; it changes gradually over the next frame. */
    public synchronized void setGain(Decibels level) {
        targetGain = level.amplitude();
    }

    /** Whether nothing plays and nothing waits. */
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
        return clipped(rampedToGain(mixed(Frame.SAMPLES)));
    }

    private double[] mixed(int count) {
        double[] mix = new double[count];
        int from = 0;
        for (Utterance utterance : utterances) {
            from += utterance.layer.addTo(mix, from);
        }
        tones.forEach(tone -> tone.addTo(mix, 0));
        return mix;
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

        boolean isOver() {
            return at >= sound.sampleCount();
        }

        /** Adds samples from a place in the mix on, and tells how many. */
        int addTo(double[] mix, int from) {
            int count = Math.min(mix.length - from, sound.sampleCount() - at);
            for (int i = 0; i < count; i++) {
                mix[from + i] += sound.sampleAt(at + i);
            }
            at += count;
            return count;
        }
    }
}
