package guide.massage.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The installed program, leading a session in a process of its own on the devices of the environment. Its transcript
 * is followed line by line. Closing it ends the process.
 */
final class LiveSession implements AutoCloseable {
    private static final String HEARD = "  heard  ";
    private static final String SAYS = "  says   ";

    private static final int LAST_LINES = 12;

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<String> followed = new ArrayList<>();
    private String saidFirst = "";

    private LiveSession(Process process) {
        this.process = process;
        Thread reading = new Thread(this::read, "transcript");
        reading.setDaemon(true);
        reading.start();
    }

    /** Starts a session of a routine with the user's files in a folder; the health questions are asked as one. */
    static LiveSession start(Path program, Path userFolder, String routine) throws IOException {
        Path data = Files.createDirectories(userFolder.resolve("massage-guide"));
        if (!Files.exists(data.resolve("screening-completed"))) {
            Files.createFile(data.resolve("screening-completed"));
        }
        ProcessBuilder builder = new ProcessBuilder(List.of(program.toString(), "session", "--routine", routine))
                .redirectErrorStream(true);
        builder.environment().put("XDG_DATA_HOME", userFolder.toString());
        builder.environment().put("XDG_CONFIG_HOME", userFolder.toString());
        return new LiveSession(builder.start());
    }

    private void read() {
        try (BufferedReader printed = process.inputReader(StandardCharsets.UTF_8)) {
            printed.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException ended) {
            // The pipe breaks when the process is ended: nothing is waited for any more.
        }
    }

    /** Follows the transcript up to a line with these words; tells whether it came in time. */
    boolean comes(String words, Duration within) throws InterruptedException {
        long deadline = System.nanoTime() + within.toNanos();
        String line = "";
        while (line != null && !line.contains(words)) {
            line = lines.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            note(Optional.ofNullable(line));
        }
        return line != null;
    }

    private void note(Optional<String> line) {
        line.ifPresent(followed::add);
        line.filter(text -> text.contains(HEARD)).ifPresent(text -> saidFirst = "");
        line.filter(text -> text.contains(SAYS) && saidFirst.isEmpty())
                .ifPresent(text -> saidFirst =
                        text.substring(text.indexOf(SAYS) + SAYS.length()).strip());
    }

    /** What was said first after what was heard last, in the lines followed so far. */
    String answer() {
        return saidFirst;
    }

    /** The last lines that were followed, for whoever has to find out what went wrong. */
    String lastLines() {
        int from = Math.max(0, followed.size() - LAST_LINES);
        return String.join(System.lineSeparator(), followed.subList(from, followed.size()));
    }

    /** Presses a key. */
    void key() throws IOException {
        process.getOutputStream().write('x');
        process.getOutputStream().flush();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
