package guide.massage.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Lets a session end properly when the program is told to end, by control C or by the system: the session is asked to
 * end, and the process stays until it has, devices and journal with it. Any thread may use it.
 */
final class Goodbye implements AutoCloseable {
    /** Closing takes at most five seconds: one for each thread at a device, three for the voice's last sentence. */
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final AtomicReference<Runnable> wayToEnd = new AtomicReference<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::toldToEnd, "goodbye");

    /** Listens for the end from now on. */
    static Goodbye whenToldToEnd() {
        Goodbye goodbye = new Goodbye();
        Runtime.getRuntime().addShutdownHook(goodbye.hook);
        return goodbye;
    }

    /** How the session is asked to end; until this is known the process ends at once. */
    void by(Runnable end) {
        wayToEnd.set(end);
    }

    private void toldToEnd() {
        Runnable end = wayToEnd.get();
        if (end != null) {
            end.run();
            awaitEnd();
        }
    }

    /** False only when patience ran out or somebody is in a hurry; either way the process goes. */
    private boolean awaitEnd() {
        try {
            return ended.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The session is over and everything of it is closed. */
    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // The program was told to end: the hook is running, and has just been told that it may go.
        }
    }
}
