package guide.massage.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.tinylog.Logger;

/** Asks the system's sound tools, where they are installed, in the locale in which their words are known. */
final class SystemTools {
    static final List<String> NAMES = List.of("pactl", "wpctl", "amixer");

    private static final List<List<String>> QUESTIONS = List.of(
            List.of("pactl", "info"),
            List.of("pactl", "list", "cards"),
            List.of("pactl", "list", "short", "modules"),
            List.of("wpctl", "status"),
            List.of("amixer", "contents"));
    private static final long PATIENCE_SECONDS = 3;

    private SystemTools() {}

    /** All that they print; a tool that is missing, fails or hangs adds nothing. */
    static String printed() {
        return QUESTIONS.stream().map(SystemTools::answer).collect(Collectors.joining());
    }

    private static String answer(List<String> question) {
        try {
            Path printed = Files.createTempFile("massage-guide", ".txt");
            try {
                ask(question, printed);
                return Files.readString(printed, StandardCharsets.UTF_8);
            } finally {
                Files.delete(printed);
            }
        } catch (IOException missing) {
            Logger.info("{} is not there or does not answer", question.get(0));
            return "";
        }
    }

    private static void ask(List<String> question, Path printed) throws IOException {
        ProcessBuilder tool = new ProcessBuilder(question)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(printed.toFile());
        tool.environment().put("LC_ALL", "C");
        Process process = tool.start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Logger.info("{} took too long to answer", question.get(0));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }
}
