package guide.massage.quality;

import guide.massage.audio.Pcm;
import guide.massage.audio.SoundTrouble;
import guide.massage.hearing.SpeechModel;
import guide.massage.language.PhraseBook;
import guide.massage.measuring.Evaluation;
import guide.massage.measuring.Hearer;
import guide.massage.measuring.Listening;
import guide.massage.measuring.NoiseMix;
import guide.massage.measuring.PlainHearer;
import guide.massage.measuring.Tally;
import guide.massage.measuring.Trial;
import guide.massage.measuring.TrialResult;
import guide.massage.talking.Cast;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What all parts of the page measure with.
 *
 * @param phrases all that is live
 * @param moves whether words would be acted on while hands are at work and no question is open
 * @param noises laid over recordings
 * @param seed decides on pieces of noise and on the talk
 * @param threads recordings listened to at a time
 * @param progress told a line now and then
 */
public record Measurement(
        SpeechModel model,
        PhraseBook phrases,
        Predicate<String> moves,
        List<Pcm> noises,
        Cast cast,
        long seed,
        int threads,
        Consumer<String> progress) {
    /** Level of the speech over the noise in the noisy condition, which the targets name. */
    static final double NOISY_DECIBELS = 10;

    private static final int TOLD_EVERY = 50;

    public Measurement {
        noises = List.copyOf(noises);
    }

    /** The same with other phrases live. */
    Measurement with(PhraseBook others) {
        return new Measurement(model, others, moves, noises, cast, seed, threads, progress);
    }

    /** How the ear of the session hears these. */
    Tally heard(String what, List<Trial> trials, Optional<NoiseMix> noise) throws SoundTrouble, InterruptedException {
        return run(what, new Hearer(model, phrases), trials, noise);
    }

    /** How plain Vosk hears these with a grammar of nothing but these phrases. */
    Tally plainlyHeard(String what, Collection<String> grammar, List<Trial> trials, Optional<NoiseMix> noise)
            throws SoundTrouble, InterruptedException {
        return run(what + ", plain Vosk", PlainHearer.of(grammar, model), trials, noise);
    }

    private Tally run(String what, Listening listening, List<Trial> trials, Optional<NoiseMix> noise)
            throws SoundTrouble, InterruptedException {
        List<TrialResult> results = new ArrayList<>();
        new Evaluation(listening, noise, moves).run(trials, threads, result -> {
            results.add(result);
            if (results.size() % TOLD_EVERY == 0 || results.size() == trials.size()) {
                progress.accept(what + ": " + results.size() + " of " + trials.size());
            }
        });
        return new Tally(results);
    }

    NoiseMix noisy() {
        return new NoiseMix(noises, NOISY_DECIBELS, seed);
    }

    NoiseMix noisy(List<Pcm> others, double decibels) {
        return new NoiseMix(others, decibels, seed);
    }
}
