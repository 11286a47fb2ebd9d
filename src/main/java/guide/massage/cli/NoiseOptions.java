package guide.massage.cli;

import guide.massage.audio.Pcm;
import guide.massage.audio.SoundTrouble;
import guide.massage.audio.WavFile;
import guide.massage.measuring.NoiseMix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that lay noise over recordings. */
final class NoiseOptions {
    @Option(names = "--noise", paramLabel = "FILE.wav|DIR", description = "Noise to lay over the recordings.")
    private @Nullable Path noise;

    @Option(names = "--snr", paramLabel = "DB", description = "Level of the speech over that of the noise.")
    private @Nullable Double snr;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Another number takes other pieces of the noise; ${DEFAULT-VALUE} unless given.")
    private long seed = 1;

    /** The noise that was asked for, if any was. */
    Optional<NoiseMix> mix() throws UserError, SoundTrouble {
        if (noise == null && snr == null) {
            return Optional.empty();
        }
        if (noise == null || snr == null) {
            throw new UserError("--noise and --snr belong together: give both, or neither.");
        }
        if (!(Math.abs(snr) <= 100)) {
            throw new UserError("--snr is a number of decibels from -100 to 100, not " + snr + ".");
        }
        List<Pcm> noises = read(Files.isDirectory(noise) ? wavsIn(noise) : List.of(noise));
        if (noises.isEmpty()) {
            throw new UserError("There is no noise in " + noise + ": name a WAV file, or a folder that holds some.");
        }
        return Optional.of(new NoiseMix(noises, snr, seed));
    }

    /** The sound of these files, except for those without any. */
    static List<Pcm> read(List<Path> files) throws SoundTrouble {
        List<Pcm> noises = new ArrayList<>();
        for (Path file : files) {
            noises.add(WavFile.read(file));
        }
        noises.removeIf(Pcm::isEmpty);
        return noises;
    }

    private static List<Path> wavsIn(Path folder) throws UserError {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".wav"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UserError("The folder " + folder + " cannot be listed: check its permissions.");
        }
    }
}
