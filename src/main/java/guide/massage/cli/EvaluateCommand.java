package guide.massage.cli;

import guide.massage.audio.Pcm;
import guide.massage.audio.SoundTrouble;
import guide.massage.audio.WavFile;
import guide.massage.hearing.SpeechModel;
import guide.massage.measuring.Evaluation;
import guide.massage.measuring.Hearer;
import guide.massage.measuring.NoiseMix;
import guide.massage.measuring.Tally;
import guide.massage.measuring.Trial;
import guide.massage.measuring.TrialResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how well recordings are heard of which it is known what is said in them. */
@Command(
        name = "evaluate",
        description = "Measures how well recordings are heard, listed with what is said in them.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    private final Installation installation;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--manifest",
            paramLabel = "FILE.tsv",
            required = true,
            description = "A table with tabs and a header line: file, intent (empty where nothing may be understood),"
                    + " and if wanted slots (NAME=VALUE;…) and speaker.")
    private Path manifest = Path.of("");

    @Option(
            names = "--phrases",
            paramLabel = "FILE",
            description = "A phrase file to listen for; its intents and slots may have any names.")
    private @Nullable Path phrases;

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description = "A Vosk model folder with a run-time graph; several are compared side by side.")
    private List<Path> models = List.of();

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

    @Option(
            names = "--confusions",
            paramLabel = "DIR",
            defaultValue = "confusions",
            description = "Where everything misheard is put to be listened to; ${DEFAULT-VALUE} unless given.")
    private Path confusions = Path.of("confusions");

    @Option(names = "--json", description = "One object a line: each file, each intent, and a summary at the end.")
    private boolean json;

    EvaluateCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws Exception {
        Listened listened = Listened.of(installation, Optional.ofNullable(phrases));
        List<Trial> trials = trials(listened);
        Optional<NoiseMix> mix = mix();
        List<Path> folders = models.isEmpty() ? List.of(listened.usual().folder()) : models;
        Map<String, Tally> tallies = new LinkedHashMap<>();
        try (Misheard misheard = Misheard.into(confusions)) {
            for (Path folder : folders) {
                String name = nameAmong(tallies.keySet(), folder);
                tallies.put(name, evaluated(listened, folder, trials, mix, misheard.by(name)));
            }
        }
        report(tallies);
        return 0;
    }

    private static String nameAmong(Set<String> taken, Path folder) {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        return taken.contains(name) ? folder.toString() : name;
    }

    private List<Trial> trials(Listened listened) throws UserError {
        ManifestFile file = ManifestFile.of(manifest, listened.phrases());
        List<Trial> trials = file.read();
        file.remarks().forEach(err()::println);
        return trials;
    }

    private Optional<NoiseMix> mix() throws UserError, SoundTrouble {
        if (noise == null && snr == null) {
            return Optional.empty();
        }
        if (noise == null || snr == null) {
            throw new UserError("--noise and --snr belong together: give both, or neither.");
        }
        if (!(Math.abs(snr) <= 100)) {
            throw new UserError("--snr is a number of decibels from -100 to 100, not " + snr + ".");
        }
        return Optional.of(new NoiseMix(noises(noise), snr, seed));
    }

    private static List<Pcm> noises(Path noise) throws UserError, SoundTrouble {
        List<Pcm> noises = new ArrayList<>();
        for (Path file : Files.isDirectory(noise) ? wavsIn(noise) : List.of(noise)) {
            noises.add(WavFile.read(file));
        }
        noises.removeIf(Pcm::isEmpty);
        if (noises.isEmpty()) {
            throw new UserError("There is no noise in " + noise + ": name a WAV file, or a folder that holds some.");
        }
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

    private Tally evaluated(
            Listened listened, Path folder, List<Trial> trials, Optional<NoiseMix> mix, Misheard.Keeper keeper)
            throws Exception {
        List<TrialResult> results = new ArrayList<>();
        try (SpeechModel model = listened.open(folder)) {
            ModelGates gates = ModelGates.of(folder);
            gates.remark().ifPresent(err()::println);
            Evaluation evaluation = new Evaluation(new Hearer(model, listened.phrases(), gates.settings()), mix);
            evaluation.run(trials, Runtime.getRuntime().availableProcessors(), result -> {
                results.add(result);
                keeper.keep(result, evaluation);
                if (json) {
                    print(EvaluationJson.line(EvaluationJson.file(keeper.model(), result)));
                }
            });
        }
        return new Tally(results);
    }

    private void report(Map<String, Tally> tallies) {
        if (json) {
            EvaluationJson.lines(tallies).forEach(this::print);
        } else {
            EvaluationTable.lines(tallies).forEach(this::print);
            print("What was misheard is in " + confusions.resolve(Misheard.LIST) + ".");
        }
    }

    private void print(String line) {
        PrintWriter out = out();
        out.println(line);
        out.flush();
    }

    private PrintWriter out() {
        return required().commandLine().getOut();
    }

    private PrintWriter err() {
        return required().commandLine().getErr();
    }

    private CommandSpec required() {
        if (spec == null) {
            throw new IllegalStateException("picocli has not filled in the command");
        }
        return spec;
    }
}
