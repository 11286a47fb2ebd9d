package guide.massage.speaking;

import guide.massage.audio.Pcm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.PriorityBlockingQueue;

/**
 * Renders sentences on one thread named {@code voice}, which loads the voice, alone uses it and closes it.
 * Sentences that are wanted now go before those that are prepared; both are remembered, so that a sentence known
 * in advance is there at once when it is wanted. All methods may be called from any thread.
 */
public final class SentenceRenderer implements AutoCloseable {
    /** Some twelve minutes of speech: the sentences of a routine's next steps and every fixed safety line. */
    private static final long CACHE_BYTES = 24L << 20;

    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(3);

    private final PriorityBlockingQueue<Job> jobs =
            new PriorityBlockingQueue<>(16, Comparator.comparing(Job::urgency).thenComparing(Job::number));
    private final CompletableFuture<Void> loaded = new CompletableFuture<>();
    private final SoundCache cache;
    private final Thread thread;
    private Optional<Throwable> ended = Optional.empty();
    private long jobsAdded;

    private SentenceRenderer(long cacheBytes) {
        cache = new SoundCache(cacheBytes);
        thread = new Thread(this::work, "voice");
        thread.setDaemon(true);
    }

    /** Starts the thread and begins to load the voice. */
    public static SentenceRenderer start() {
        return startRemembering(CACHE_BYTES);
    }

    /** As {@link #start}, with the number of bytes of sound that are remembered. */
    public static SentenceRenderer startRemembering(long cacheBytes) {
        SentenceRenderer renderer = new SentenceRenderer(cacheBytes);
        renderer.thread.start();
        return renderer;
    }

    /** Done when the voice can speak; fails with {@link VoiceUnavailable} if it cannot be loaded. */
    public CompletableFuture<Void> loaded() {
        return loaded.copy();
    }

    /**
     * The sentence as sound, done at once if it was rendered before. Waiting for it and being told of it give the
     * same samples. Callbacks run on the voice's thread and must be short. It fails with {@link VoiceUnavailable}
     * without a voice, and is cancelled by {@link #close}.
     */
    public CompletableFuture<Pcm> render(Sentence sentence) {
        CompletableFuture<Pcm> sound = new CompletableFuture<>();
        cache.find(sentence).ifPresentOrElse(sound::complete, () -> add(Urgency.WANTED, sentence, sound));
        return sound;
    }

    /** Renders sentences that may be wanted soon, in this order, whenever nothing is wanted now. */
    public void prepare(List<Sentence> sentences) {
        sentences.stream()
                .filter(sentence -> !remembers(sentence))
                .forEach(sentence -> add(Urgency.PREPARED, sentence, new CompletableFuture<>()));
    }

    boolean remembers(Sentence sentence) {
        return cache.find(sentence).isPresent();
    }

    private synchronized void add(Urgency urgency, Sentence sentence, CompletableFuture<Pcm> sound) {
        ended.ifPresentOrElse(
                sound::completeExceptionally, () -> jobs.add(new Job(urgency, jobsAdded++, sentence, sound)));
    }

    private void work() {
        try (Voice voice = Voice.load()) {
            loaded.complete(null);
            for (Job job = jobs.take(); job.urgency != Urgency.END; job = jobs.take()) {
                fulfil(job, voice);
            }
            end(new CancellationException("the voice was closed"));
        } catch (VoiceUnavailable | InterruptedException | RuntimeException e) {
            end(e);
        }
    }

    private void fulfil(Job job, Voice voice) {
        try {
            Pcm sound = cache.find(job.sentence).orElseGet(() -> voice.render(job.sentence));
            cache.keep(job.sentence, sound);
            job.sound.complete(sound);
        } catch (RuntimeException e) {
            job.sound.completeExceptionally(e);
        }
    }

    private void end(Throwable reason) {
        List<Job> open = new ArrayList<>();
        synchronized (this) {
            ended = Optional.of(reason);
            jobs.drainTo(open);
        }
        loaded.completeExceptionally(reason);
        open.forEach(job -> job.sound.completeExceptionally(reason));
    }

    /**
     * Ends the thread after the sentence it is at, three seconds at most. The thread is not interrupted: the
     * synthesiser complains about that on the terminal.
     */
    @Override
    public void close() {
        add(Urgency.END, new Sentence("", VoiceStyle.CALM, Duration.ZERO), new CompletableFuture<>());
        try {
            thread.join(LONGEST_GOODBYE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private enum Urgency {
        END,
        WANTED,
        PREPARED
    }

    private record Job(Urgency urgency, long number, Sentence sentence, CompletableFuture<Pcm> sound) {}
}
