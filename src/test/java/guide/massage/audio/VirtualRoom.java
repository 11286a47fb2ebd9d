package guide.massage.audio;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A room with a loudspeaker and a microphone for programs of this test run, made by {@code virtual-room.sh}. Java
 * Sound reads its devices from the environment when it is loaded, hence programs in the room are child processes.
 */
public final class VirtualRoom implements AutoCloseable {
    private static final Path SCRIPT =
            Path.of("src", "test", "sh", "virtual-room.sh").toAbsolutePath();
    private static final List<String> TOOLS = List.of("pulseaudio", "pactl", "paplay", "parec");

    private final Path folder;
    private final Map<String, String> variables;

    private VirtualRoom(Path folder, Map<String, String> variables) {
        this.folder = folder;
        this.variables = variables;
    }

    /** Starts a room in an empty folder; where PulseAudio is not installed the test is skipped, saying so. */
    public static VirtualRoom start(Path folder) throws IOException, InterruptedException {
        return start("start", folder);
    }

    /** The same, with a microphone that hears the loudspeaker. */
    public static VirtualRoom withEcho(Path folder) throws IOException, InterruptedException {
        return start("echo", folder);
    }

    private static VirtualRoom start(String kind, Path folder) throws IOException, InterruptedException {
        List<String> missing = TOOLS.stream().filter(tool -> !isInstalled(tool)).toList();
        assumeTrue(
                missing.isEmpty(),
                () -> "no virtual room on this machine: " + missing + " not installed (Debian:"
                        + " pulseaudio pulseaudio-utils libasound2-plugins)");
        Process script = new ProcessBuilder(SCRIPT.toString(), kind, folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = text(script.getInputStream());
        if (script.waitFor() != 0) {
            throw new IOException("the virtual room did not start; see " + folder);
        }
        return new VirtualRoom(folder, variables(printed));
    }

    private static boolean isInstalled(String tool) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, tool)));
    }

    private static Map<String, String> variables(String lines) {
        return lines.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    /** A Java program of the test class path that hears and speaks in this room. */
    public ProcessBuilder program(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return command(command);
    }

    /** Says a WAV file into the microphone, to its end. */
    public void speak(Path wav) throws IOException, InterruptedException {
        int code = command(List.of("paplay", "--device=mic", wav.toString()))
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException("paplay ended with " + code);
        }
    }

    /** Records what a person in the room hears, from the moment this returns. */
    public RoomRecording record() throws IOException, InterruptedException {
        return RoomRecording.of(command(List.of(
                "parec",
                "--device=speaker.monitor",
                "--rate=16000",
                "--channels=1",
                "--format=s16le",
                "--latency-msec=20")));
    }

    /** Any command that hears and speaks in this room. */
    public ProcessBuilder command(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(variables);
        return builder;
    }

    static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            new ProcessBuilder(SCRIPT.toString(), "stop", folder.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
