package guide.massage.bench;

import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;
import guide.massage.hearing.Ear;
import guide.massage.hearing.EarSettings;
import guide.massage.hearing.Hearing;
import guide.massage.hearing.SpeechModel;
import guide.massage.language.PhraseBook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Counts the safety words that the real ear catches in a scene, hushes and halts apart. */
public final class BargeInTrial {
    /** How long after its end a word may still hush, and halt. */
    private static final Duration HUSH_PATIENCE = Duration.ofMillis(700);

    private static final Duration HALT_PATIENCE = Duration.ofMillis(1500);

    private final SpeechModel model;
    private final PhraseBook phrases;

    /**
     * What was caught.
     *
     * @param hushed for each word, whether it hushed
     * @param halted for each word, whether it halted
     * @param strayHushes hushes where nobody said anything
     * @param strayHalts halts where nobody said anything
     */
    public record Caught(List<Boolean> hushed, List<Boolean> halted, int strayHushes, int strayHalts) {
        public Caught {
            hushed = List.copyOf(hushed);
            halted = List.copyOf(halted);
        }
    }

    /** With the ear that these make. */
    public BargeInTrial(SpeechModel model, PhraseBook phrases) {
        this.model = model;
        this.phrases = phrases;
    }

    /** Runs a microphone through a cleaner and an ear. */
    public Caught run(Scene scene, Pcm microphone, Cleaner cleaner) {
        List<Duration> hushes = new ArrayList<>();
        List<Duration> halts = new ArrayList<>();
        try (Ear ear = new Ear(model, phrases, EarSettings.measured())) {
            for (int i = 0; i < microphone.sampleCount(); i += Frame.SAMPLES) {
                short[] cleaned =
                        cleaner.clean(microphone.frameAt(i), scene.played().frameAt(i));
                for (Hearing hearing : ear.hear(cleaned)) {
                    note(hearing, hushes, halts);
                }
            }
        }
        return caught(scene, hushes, halts);
    }

    private void note(Hearing hearing, List<Duration> hushes, List<Duration> halts) {
        if (hearing instanceof Hearing.Suspected suspected) {
            hushes.add(suspected.at());
        } else if (hearing instanceof Hearing.Heard heard
                && phrases.safetyReading(heard.words()).isPresent()) {
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
        return new Caught(hushed, halted, strayHushes.size(), strayHalts.size());
    }

    private static boolean within(Duration at, Scene.Placed word, Duration patience) {
        double sample = at.toNanos() * (Frame.RATE / 1e9);
        return sample >= word.start() && sample <= word.end() + Pcm.samplesIn(patience);
    }
}
