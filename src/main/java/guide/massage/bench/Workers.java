package guide.massage.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Does measurements that do not depend on the machine's speed, as many at a time as there are processors, and tells how
 * far it has come.
 */
final class Workers implements AutoCloseable {
    private static final long LONGEST_END_HOURS = 1;

    private final ExecutorService threads;
    private final Consumer<String> progress;

    /**
     * So many threads.
     *
     * @param progress told in whole lines, from any thread
     */
    Workers(int threads, Consumer<String> progress) {
        this.threads = Executors.newFixedThreadPool(threads, task -> new Thread(task, "measuring"));
        this.progress = progress;
    }

    /** Does all of these and answers in their order. */
    <T> List<T> all(String name, List<Callable<T>> tasks) throws InterruptedException {
        AtomicInteger done = new AtomicInteger();
        List<Future<T>> results = new ArrayList<>();
        for (Callable<T> task : tasks) {
            results.add(threads.submit(() -> {
                T result = task.call();
                progress.accept(name + ": " + done.incrementAndGet() + " of " + tasks.size());
                return result;
            }));
        }
        List<T> answers = new ArrayList<>();
        for (Future<T> result : results) {
            answers.add(finished(name, result));
        }
        return answers;
    }

    private static <T> T finished(String name, Future<T> result) throws InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("measuring failed: " + name, failure.getCause());
        }
    }

    /** Waits for what is being measured: the model may be freed only when nobody listens with it. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(LONGEST_END_HOURS, TimeUnit.HOURS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
