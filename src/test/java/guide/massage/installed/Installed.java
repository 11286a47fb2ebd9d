package guide.massage.installed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The program in this checkout, with folders for the user's data and settings that are thrown away. */
final class Installed {
    private static final Path START = Path.of("run.sh").toAbsolutePath();

    private final Path userFolder;

    /** What a command printed and how it ended. */
    record Outcome(int code, String printed, String complaint) {}

    Installed(Path userFolder) {
        this.userFolder = userFolder;
    }

    Path data() {
        return userFolder.resolve("data").resolve("massage-guide");
    }

    Path config() {
        return userFolder.resolve("config").resolve("massage-guide");
    }

    /** Has the health questions asked as one, as in a second session. */
    void screenedBefore() throws IOException {
        Files.createDirectories(data());
        Files.createFile(data().resolve("screening-completed"));
    }

    /** Runs a command to its end, with nothing to read. */
    Outcome run(String... arguments) throws IOException, InterruptedException {
        Path complaint = Files.createTempFile(userFolder, "complaint", ".txt");
        Process process = started(ProcessBuilder::new, arguments)
                .redirectError(complaint.toFile())
                .start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), printed, Files.readString(complaint));
    }

    /** A process for a command, in whatever surroundings make it. */
    ProcessBuilder started(Function<List<String>, ProcessBuilder> surroundings, String... arguments) {
        List<String> command = new ArrayList<>(List.of(START.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = surroundings.apply(command);
        builder.directory(userFolder.toFile());
        builder.environment().put("XDG_DATA_HOME", userFolder.resolve("data").toString());
        builder.environment()
                .put("XDG_CONFIG_HOME", userFolder.resolve("config").toString());
        return builder;
    }
}
