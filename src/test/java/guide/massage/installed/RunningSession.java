package guide.massage.installed;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A session in a process of its own, whose transcript is followed as it is printed. */
final class RunningSession implements AutoCloseable {
    /** Longer than all that is said between two awaited lines; only a session that hangs waits for so long. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final BlockingQueue<String> printed = new LinkedBlockingQueue<>();
    private final List<String> seen = new ArrayList<>();

    RunningSession(ProcessBuilder program) throws IOException {
        process = program.redirectErrorStream(true).start();
        Thread reading = new Thread(this::read, "transcript");
        reading.setDaemon(true);
        reading.start();
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(printed::add);
        } catch (UncheckedIOException | IOException ended) {
            // The pipe breaks when the process is ended: what it printed before is what there is.
        }
    }

    /** Follows the transcript up to a line with these words. */
    void await(String words) throws InterruptedException {
        if (!comes(words, PATIENCE)) {
            fail("\"" + words + "\" did not come; there was:\n" + transcript());
        }
    }

    /** Follows the transcript up to a line with these words, or until the time is up; tells whether it came. */
    boolean comes(String words, Duration within) throws InterruptedException {
        long deadline = System.nanoTime() + within.toNanos();
        String line = "";
        while (line != null && !line.contains(words)) {
            line = printed.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (line != null) {
                seen.add(line);
            }
        }
        return line != null;
    }

    /** What was followed so far. */
    String transcript() {
        return String.join("\n", seen);
    }

    /** Presses a key. */
    void key() throws IOException {
        process.getOutputStream().write('x');
        process.getOutputStream().flush();
    }

    /** Tells the program to end, as the system does. */
    void terminate() {
        // Unlike the process itself, its handle leaves the pipe open through which the last lines come.
        process.toHandle().destroy();
    }

    /** Tells the program to end, as control C does. */
    void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }

    /** Waits for the end of the program and answers with its exit code. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            fail("the program did not end; there was:\n" + transcript());
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
