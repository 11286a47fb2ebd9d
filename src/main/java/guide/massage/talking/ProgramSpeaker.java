package guide.massage.talking;

import guide.massage.audio.Pcm;
import guide.massage.audio.WavFile;
import guide.massage.audio.WavUnreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A voice of another program on this machine, which writes each text into a WAV file.
 *
 * @param command the program with its arguments, among them {@link #SOUND} and {@link #TEXT}
 */
record ProgramSpeaker(@Override String name, List<String> command) implements Speaker {
    /** Stands in the command for the file to write. */
    static final String SOUND = "{sound}";

    /** Stands in the command for what is to be said. */
    static final String TEXT = "{text}";

    private static final long PATIENCE_SECONDS = 60;

    ProgramSpeaker {
        command = List.copyOf(command);
    }

    /** Whether the program is there and gives sound. */
    boolean isInstalled() {
        try {
            return !saying("yes").isEmpty();
        } catch (UncheckedIOException | IllegalStateException absent) {
            return false;
        }
    }

    @Override
    public Pcm saying(String text) {
        try {
            Path sound = Files.createTempFile("massage-guide-speaker", ".wav");
            try {
                run(command.stream()
                        .map(part -> part.replace(SOUND, sound.toString()).replace(TEXT, text))
                        .toList());
                return WavFile.read(sound);
            } finally {
                Files.deleteIfExists(sound);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (WavUnreadable silent) {
            throw new IllegalStateException(name + " did not say \"" + text + "\"", silent);
        }
    }

    private void run(List<String> words) throws IOException {
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(name + " failed");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(name + " was interrupted", interrupted);
        } finally {
            process.destroyForcibly();
        }
    }
}
