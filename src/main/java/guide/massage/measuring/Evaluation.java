package guide.massage.measuring;

import guide.massage.audio.Pcm;
import guide.massage.audio.SoundSource;
import guide.massage.audio.SoundTrouble;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Puts recordings to the ear, several at a time, and tells in their order what it heard. */
public final class Evaluation {
    private static final long LONGEST_END_HOURS = 1;

    private final Listening listening;
    private final Optional<NoiseMix> noise;
    private final Predicate<String> moves;

    /** An evaluation in which everything that is understood counts as acted on. */
    public Evaluation(Listening listening, Optional<NoiseMix> noise) {
        this(listening, noise, words -> true);
    }

    /**
     * An evaluation in which answers that nobody asked for are counted apart.
     *
     * @param moves whether words would be acted on where no question is open; asked by several threads at a time
     */
    public Evaluation(Listening listening, Optional<NoiseMix> noise, Predicate<String> moves) {
        this.listening = listening;
        this.noise = noise;
        this.moves = moves;
    }

    /** Told of each result on the calling thread. */
    @FunctionalInterface
    public interface Told {
        void result(TrialResult result) throws SoundTrouble;
    }

    /**
     * Listens to all of them and returns when no thread listens any more.
     *
     * @param threads how many recordings at a time
     */
    public void run(List<Trial> trials, int threads, Told told) throws SoundTrouble, InterruptedException {
        run(trials, trial -> true, threads, told);
    }

    /** The same with only those in which something is to be understood, under the very noise they have among all. */
    public void runCommands(List<Trial> trials, int threads, Told told) throws SoundTrouble, InterruptedException {
        run(trials, trial -> trial.intent().isPresent(), threads, told);
    }

    private void run(List<Trial> trials, Predicate<Trial> wanted, int threads, Told told)
            throws SoundTrouble, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> new Thread(task, "evaluating"));
        try {
            List<Future<TrialResult>> results = new ArrayList<>();
            for (int i = 0; i < trials.size(); i++) {
                Trial trial = trials.get(i);
                int number = i;
                if (wanted.test(trial)) {
                    results.add(workers.submit(() -> run(trial, number)));
                }
            }
            for (Future<TrialResult> result : results) {
                told.result(finished(result));
            }
        } finally {
            // The model may be freed only when nobody listens with it.
            workers.shutdownNow();
            workers.awaitTermination(LONGEST_END_HOURS, TimeUnit.HOURS);
        }
    }

    private static TrialResult finished(Future<TrialResult> result) throws SoundTrouble, InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof SoundTrouble trouble) {
                throw trouble;
            }
            throw new IllegalStateException("listening to a recording failed", failure.getCause());
        }
    }

    private TrialResult run(Trial trial, int number) throws SoundTrouble {
        Recording recording = trial.recording().atHand();
        Loudnesses loudnesses = loudnesses(recording);
        List<Notice> notices = new ArrayList<>();
        try (Staged staged = staged(recording, number, loudnesses)) {
            Duration working = listening.staged(staged, notices::add);
            return new TrialResult(
                    trial, number, notices, unasked(notices), loudnesses.length(), loudnesses.endOfSpeech(), working);
        }
    }

    private List<Notice> unasked(List<Notice> notices) {
        return notices.stream()
                .filter(notice -> notice.accepted() && !notice.isAlarm() && !moves.test(notice.words()))
                .toList();
    }

    /** What the ear was given around one of the notices, a second more on either side. */
    public Pcm soundAround(TrialResult result, Duration start, Duration end) throws SoundTrouble {
        List<Pcm> frames = new ArrayList<>();
        Duration margin = Duration.ofSeconds(1);
        int from = Staged.frames(start.plus(Staged.LEAD).minus(margin));
        int to = Staged.frames(end.plus(Staged.LEAD).plus(margin));
        Recording recording = result.trial().recording().atHand();
        try (Staged staged = staged(recording, result.number(), loudnesses(recording))) {
            int count = 0;
            for (var frame = staged.nextFrame(); frame.isPresent() && count < to; frame = staged.nextFrame()) {
                if (count++ >= from) {
                    frames.add(Pcm.of(frame.get()));
                }
            }
        }
        return Pcm.join(frames);
    }

    private static Loudnesses loudnesses(Recording recording) throws SoundTrouble {
        try (SoundSource sound = recording.open()) {
            return Loudnesses.of(sound);
        }
    }

    private Staged staged(Recording recording, int number, Loudnesses loudnesses) throws SoundTrouble {
        int frames = Staged.frames(Staged.LEAD.plus(loudnesses.length()).plus(Staged.TAIL));
        return new Staged(recording.open(), noise.map(mix -> mix.layer(number, loudnesses.ofSpeech(), frames)));
    }
}
