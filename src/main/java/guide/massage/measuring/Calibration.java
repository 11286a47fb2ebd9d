package guide.massage.measuring;

import guide.massage.audio.SoundTrouble;
import guide.massage.hearing.EarSettings;
import guide.massage.hearing.Gates;
import guide.massage.hearing.SpeechModel;
import guide.massage.language.PhraseBook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Looks for the gates at which the errors on given recordings cost least: one gate after the other is made a step
 * looser and a step tighter, and what is better stays. Each step listens to all recordings anew.
 */
public final class Calibration {
    /** Fine enough to matter; with smaller steps differences drown in chance. */
    private static final List<Double> STEPS = List.of(0.75, 4.0 / 3);

    private final SpeechModel model;
    private final PhraseBook phrases;
    private final Predicate<String> moves;
    private final int threads;

    /**
     * A calibration of one model.
     *
     * @param moves whether words would be acted on where no question is open; asked by several threads at a time
     * @param threads how many recordings are listened to at a time
     */
    public Calibration(SpeechModel model, PhraseBook phrases, Predicate<String> moves, int threads) {
        this.model = model;
        this.phrases = phrases;
        this.moves = moves;
        this.threads = threads;
    }

    /**
     * Settings that were tried.
     *
     * @param cost of all errors together
     * @param changed the gate that differs from the best settings so far, if one does
     */
    public record Attempt(EarSettings settings, Tally tally, double cost, Optional<String> changed) {}

    /** Told of each attempt on the calling thread. */
    @FunctionalInterface
    public interface Told {
        void attempt(Attempt attempt);
    }

    /**
     * Tries each of the gates once around.
     *
     * @return the best attempt, which is the first one if nothing was better
     */
    public Attempt search(EarSettings start, List<String> gates, List<Trial> trials, Told told)
            throws SoundTrouble, InterruptedException {
        Attempt best = attempt(start, trials, Optional.empty());
        told.attempt(best);
        for (String gate : gates) {
            EarSettings before = best.settings();
            for (double step : STEPS) {
                Attempt attempt = attempt(changed(before, gate, step), trials, Optional.of(gate));
                told.attempt(attempt);
                best = attempt.cost() < best.cost() ? attempt : best;
            }
        }
        return best;
    }

    /** What comes out with these settings. */
    public Attempt attempt(EarSettings settings, List<Trial> trials, Optional<String> changed)
            throws SoundTrouble, InterruptedException {
        List<TrialResult> results = new ArrayList<>();
        new Evaluation(new Hearer(model, phrases, settings), Optional.empty(), moves)
                .run(trials, threads, results::add);
        Tally tally = new Tally(results);
        return new Attempt(settings, tally, Cost.of(tally).sum(), changed);
    }

    private static EarSettings changed(EarSettings settings, String gate, double step) {
        Map<String, Double> values = new LinkedHashMap<>(Gates.values(settings));
        values.computeIfPresent(gate, (name, value) -> rounded(value * step));
        return Gates.of(values);
    }

    private static double rounded(double value) {
        return value >= 10 ? Math.rint(value) : Math.rint(value * 100) / 100;
    }
}
