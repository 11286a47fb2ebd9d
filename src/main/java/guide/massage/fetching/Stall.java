package guide.massage.fetching;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Closes a stream from which nothing comes any more, which wakes its reader with an exception: a connection that has
 * died in silence would otherwise be waited for without end. Its thread is named stall and ends with {@link #close}.
 */
final class Stall implements AutoCloseable {
    private final AtomicLong lastSign = new AtomicLong(System.nanoTime());
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "stall"));
    private final ScheduledFuture<?> looking;

    Stall(Closeable stream, Duration patience) {
        long often = Math.max(1, patience.toMillis() / 4);
        looking = watch.scheduleWithFixedDelay(() -> look(stream, patience), often, often, TimeUnit.MILLISECONDS);
    }

    private void look(Closeable stream, Duration patience) {
        if (System.nanoTime() - lastSign.get() > patience.toNanos()) {
            try {
                stream.close();
            } catch (IOException alreadyBroken) {
                // Its reader is told.
            }
        }
    }

    /** Something came. */
    void sign() {
        lastSign.set(System.nanoTime());
    }

    @Override
    public void close() {
        looking.cancel(false);
        watch.shutdownNow();
    }
}
