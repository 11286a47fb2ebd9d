package guide.massage.bench;

import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;
import guide.massage.audio.WavWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, in a session with files for ears and mouth, in real time. Linux tells its memory. */
final class SessionProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(10);
    private static final long GLANCE_MILLIS = 4;
    private static final int HEADER_BYTES = 44;
    private static final int AUDIBLE = 33;

    private final Path sound;
    private final Process process;
    private final long began;

    private SessionProcess(Path sound, Process process, long began) {
        this.sound = sound;
        this.process = process;
        this.began = began;
    }

    /**
     * Starts it.
     *
     * @param program the command that starts the program
     * @param folder an empty one, for its sound and the user's files
     */
    static SessionProcess start(List<String> program, Path folder) throws Exception {
        Path silence = folder.resolve("silence.wav");
        WavWriter.write(silence, Pcm.silence(Duration.ofMinutes(3)));
        Path sound = folder.resolve("heard.wav");
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of("session", "--mic", silence.toString(), "--speaker", sound.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        long began = System.nanoTime();
        return new SessionProcess(folder.resolve("heard.wav.part"), builder.start(), began);
    }

    /** Waits for the first word; answers with the milliseconds since the start. */
    double awaitFirstWord() throws IOException, InterruptedException {
        while (!isSounding()) {
            if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new IOException("the session that was to be measured said nothing"
                        + (process.isAlive() ? "" : " and ended with code " + process.exitValue()));
            }
            Thread.sleep(GLANCE_MILLIS);
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private boolean isSounding() throws IOException {
        if (Files.notExists(sound) || Files.size(sound) <= HEADER_BYTES) {
            return false;
        }
        ByteBuffer samples = ByteBuffer.allocate(2 * Frame.RATE).order(ByteOrder.LITTLE_ENDIAN);
        try (FileChannel file = FileChannel.open(sound)) {
            file.read(samples, HEADER_BYTES);
        }
        samples.flip();
        while (samples.remaining() > 1) {
            if (Math.abs(samples.getShort()) > AUDIBLE) {
                return true;
            }
        }
        return false;
    }

    /** The most memory it has held so far, in megabytes of 2^20 bytes. */
    OptionalDouble mostResidentMegabytes() {
        return ResidentMemory.most(process.pid());
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(LONGEST_GOODBYE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
