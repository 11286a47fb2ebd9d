package guide.massage.hearing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.vosk.Recognizer;

/**
 * Tries a model in a process of its own. The native library ends its process at some damaged files, and that must not
 * be the one that guides a massage.
 */
public final class ModelTrial {
    private static final int UNUSABLE = 2;
    private static final long PATIENCE_MINUTES = 3;
    private static final int FRAMES = 25;

    private ModelTrial() {}

    /**
     * Returns if the model can be loaded and listens; takes about a second for a small model.
     *
     * @throws ModelUnusable with the reasons, also when the trial ended in a crash
     */
    public static void of(Path folder) throws ModelUnusable {
        List<String> problems = new ModelFolder(folder).problems();
        if (!problems.isEmpty()) {
            throw new ModelUnusable(problems);
        }
        try {
            inProcess(folder.toAbsolutePath());
        } catch (IOException e) {
            throw new ModelUnusable(cannotTry(folder), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelUnusable(cannotTry(folder), e);
        }
    }

    private static String cannotTry(Path folder) {
        return "The speech model " + folder
                + " cannot be tried in a process of its own: check that there is memory, and"
                + " room in the folder for temporary files.";
    }

    private static void inProcess(Path folder) throws IOException, InterruptedException, ModelUnusable {
        Path scratch = Files.createTempDirectory("massage-guide-trial");
        try {
            Path answer = scratch.resolve("answer.txt");
            Process process = new ProcessBuilder(command(folder, answer, scratch))
                    .directory(scratch.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
            process.destroyForcibly();
            judge(folder, answer, ended ? process.exitValue() : -1);
        } finally {
            delete(scratch);
        }
    }

    private static List<String> command(Path folder, Path answer, Path scratch) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx64m", "-XX:-CreateCoredumpOnCrash"));
        command.add("-XX:ErrorFile=" + scratch.resolve("crash.txt"));
        Stream.of("java.io.tmpdir", "jna.library.path")
                .filter(name -> System.getProperty(name) != null)
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.addAll(List.of("-cp", absolute(System.getProperty("java.class.path")), ModelTrial.class.getName()));
        command.addAll(List.of(folder.toString(), answer.toString()));
        return command;
    }

    /** The trial runs in another folder. */
    private static String absolute(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElse("");
    }

    private static void judge(Path folder, Path answer, int code) throws IOException, ModelUnusable {
        if (code == UNUSABLE && Files.exists(answer)) {
            throw new ModelUnusable(Files.readAllLines(answer, StandardCharsets.UTF_8));
        }
        if (code != 0) {
            throw new ModelUnusable(List.of("The speech model " + folder + " makes the recogniser crash, so it is"
                    + " damaged or of an unknown kind: fetch it again, or name another folder."));
        }
    }

    private static void delete(Path scratch) throws IOException {
        try (Stream<Path> files = Files.walk(scratch)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The trial itself: the model's folder, and the file for what is wrong with it. */
    public static void main(String[] arguments) throws IOException {
        try (SpeechModel model = SpeechModel.open(Path.of(arguments[0]))) {
            listen(model.recogniser(Grammar.json(List.of("yes no", "[unk]"))));
            listen(model.freeRecogniser());
        } catch (ModelUnusable unusable) {
            Files.write(Path.of(arguments[1]), unusable.problems(), StandardCharsets.UTF_8);
            System.exit(UNUSABLE);
        }
    }

    private static void listen(Recognizer recogniser) {
        FaintNoise noise = new FaintNoise(1);
        try (recogniser) {
            for (int frame = 0; frame < FRAMES; frame++) {
                short[] quiet = noise.over(new short[Frames.SAMPLES]);
                recogniser.acceptWaveForm(quiet, quiet.length);
            }
            recogniser.getFinalResult();
        }
    }
}
