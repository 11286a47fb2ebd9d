package guide.massage.bench;

import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The assistant speaks on and on into a room, and a person says one word after another into it, each at the same level
 * against the echo. The level is that of the word's loud half second, or less, against the mean of the echo while it
 * sounds.
 */
public final class Scene {
    private static final int WARM_UP = 10 * Frame.RATE;

    private final Pcm played;
    private final short[] echo;
    private final short[] room;
    private final double echoLevel;
    private final List<Placed> words = new ArrayList<>();

    /** A word of the person at its place. */
    public record Placed(Pcm sound, int start) {
        /** The sample after its last. */
        public int end() {
            return start + sound.sampleCount();
        }
    }

    /** Plays sound into a room, repeated until all words have their place. */
    public Scene(Pcm speech, RoomTraits traits, List<Pcm> people, long seed) {
        place(people, new SplittableRandom(seed));
        int frames = (words.get(words.size() - 1).end() + 2 * Frame.RATE) / Frame.SAMPLES;
        played = repeated(speech, frames * Frame.SAMPLES);
        echo = heard(new SimulatedRoom(traits), played);
        room = heard(new SimulatedRoom(traits), Pcm.of(new short[frames * Frame.SAMPLES]));
        echoLevel = SoundLevel.ofSpeech(echo);
    }

    private void place(List<Pcm> people, SplittableRandom random) {
        int at = WARM_UP;
        for (Pcm word : people) {
            words.add(new Placed(word, at));
            at += word.sampleCount() + (int) ((2 + 1.5 * random.nextDouble()) * Frame.RATE);
        }
    }

    private static Pcm repeated(Pcm speech, int length) {
        short[] all = new short[length];
        for (int i = 0; i < length; i++) {
            all[i] = speech.sampleAt(i % speech.sampleCount());
        }
        return Pcm.of(all);
    }

    private static short[] heard(SimulatedRoom room, Pcm played) {
        short[] all = new short[played.sampleCount()];
        for (int i = 0; i < all.length; i += Frame.SAMPLES) {
            System.arraycopy(room.echoOf(played.frameAt(i)), 0, all, i, Frame.SAMPLES);
        }
        return all;
    }

    /** The words with their places. */
    public List<Placed> words() {
        return List.copyOf(words);
    }

    /** What the assistant plays. */
    public Pcm played() {
        return played;
    }

    /** The microphone while the assistant speaks, the person so many decibels over the echo. */
    public Pcm microphoneWithEcho(double decibels) {
        return with(echo, decibels);
    }

    /** The microphone with a silent assistant, the person as loud as they would be over the echo. */
    public Pcm microphoneInQuiet(double decibels) {
        return with(room, decibels);
    }

    private Pcm with(short[] background, double decibels) {
        double[] mix = new double[background.length];
        for (int i = 0; i < mix.length; i++) {
            mix[i] = background[i];
        }
        for (Placed word : words) {
            double gain = echoLevel
                    * Math.pow(10, decibels / 20)
                    / SoundLevel.ofWord(word.sound().samples());
            for (int i = 0; i < word.sound().sampleCount(); i++) {
                mix[word.start() + i] += gain * word.sound().sampleAt(i);
            }
        }
        short[] samples = new short[mix.length];
        for (int i = 0; i < mix.length; i++) {
            samples[i] = Pcm.clip(mix[i]);
        }
        return Pcm.of(samples);
    }
}
