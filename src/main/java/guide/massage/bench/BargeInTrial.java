package guide.massage.bench;

import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;
import guide.massage.hearing.Ear;
import guide.massage.hearing.EarSettings;
import guide.massage.hearing.Hearing;
import guide.massage.runtime.Listening;
import guide.massage.runtime.ListeningThroughEcho;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Counts the safety words that the real ear catches in a scene, hushes and halts apart. */
public final class BargeInTrial {
    /** How long after its end a word may still hush, and halt. */
    private static final Duration HUSH_PATIENCE = Duration.ofMillis(700);

    private static final Duration HALT_PATIENCE = Duration.ofMillis(1500);

    private final Cast cast;

    /**
     * What was caught.
     *
     * @param hushed for each word, whether it hushed
     * @param halted for each word, whether it halted
     * @param strayHushes hushes where nobody said anything
     * @param strayHalts halts where nobody said anything
     * @param length of the sound in which those could happen
     */
    public record Caught(List<Boolean> hushed, List<Boolean> halted, int strayHushes, int strayHalts, Duration length) {
        public Caught {
            hushed = List.copyOf(hushed);
            halted = List.copyOf(halted);
        }
    }

    /** With the ear of this cast. */
    public BargeInTrial(Cast cast) {
        this.cast = cast;
    }

    /** Runs a microphone through a cleaner and an ear. */
    public Caught run(Scene scene, Pcm microphone, Cleaner cleaner) {
        return run(scene, microphone, ear -> (heard, played) -> ear.hear(cleaner.clean(heard, played)));
    }

    /** Runs a microphone through all that a session listens through, its judgement of its own voice included. */
    public Caught run(Scene scene, Pcm microphone) {
        return run(scene, microphone, ear -> new ListeningThroughEcho(ear, cast::isAlarm));
    }

    private Caught run(Scene scene, Pcm microphone, Function<Ear, Listening> way) {
        List<Duration> hushes = new ArrayList<>();
        List<Duration> halts = new ArrayList<>();
        try (Ear ear = new Ear(cast.model(), cast.phrases(), EarSettings.measured())) {
            Listening listening = way.apply(ear);
            for (int i = 0; i < microphone.sampleCount(); i += Frame.SAMPLES) {
                for (Hearing hearing :
                        listening.hear(microphone.frameAt(i), scene.played().frameAt(i))) {
                    note(hearing, hushes, halts);
                }
            }
        }
        return caught(scene, hushes, halts);
    }

    private void note(Hearing hearing, List<Duration> hushes, List<Duration> halts) {
        if (hearing instanceof Hearing.Suspected suspected) {
            hushes.add(suspected.at());
        } else if (hearing instanceof Hearing.Heard heard && cast.isAlarm(heard)) {
            halts.add(heard.at());
        }
    }

    private static Caught caught(Scene scene, List<Duration> hushes, List<Duration> halts) {
        List<Boolean> hushed = new ArrayList<>();
        List<Boolean> halted = new ArrayList<>();
        List<Duration> strayHushes = new ArrayList<>(hushes);
        List<Duration> strayHalts = new ArrayList<>(halts);
        for (Scene.Placed word : scene.words()) {
            hushed.add(strayHushes.removeIf(at -> within(at, word, HUSH_PATIENCE)));
            halted.add(strayHalts.removeIf(at -> within(at, word, HALT_PATIENCE)));
        }
        return new Caught(
                hushed,
                halted,
                strayHushes.size(),
                strayHalts.size(),
                scene.played().length());
    }

    private static boolean within(Duration at, Scene.Placed word, Duration patience) {
        double sample = at.toNanos() * (Frame.RATE / 1e9);
        return sample >= word.start() && sample <= word.end() + Pcm.samplesIn(patience);
    }
}
