package guide.massage.cli;

import guide.massage.audio.SoundTrouble;
import guide.massage.hearing.SpeechModel;
import guide.massage.measuring.Evaluation;
import guide.massage.measuring.Hearer;
import guide.massage.measuring.NoiseMix;
import guide.massage.measuring.PlainHearer;
import guide.massage.measuring.Tally;
import guide.massage.measuring.Trial;
import guide.massage.measuring.TrialResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how well recordings are heard of which it is known what is said in them. */
@Command(
        name = "evaluate",
        description = "Measures how well recordings are heard, listed with what is said in them.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    private final Installation installation;

    @Mixin
    private final Printing printing = new Printing();

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

    @Mixin
    private final NoiseOptions noise = new NoiseOptions();

    @Option(
            names = "--confusions",
            paramLabel = "DIR",
            defaultValue = "confusions",
            description = "Where everything misheard is put to be listened to; ${DEFAULT-VALUE} unless given.")
    private Path confusions = Path.of("confusions");

    @Option(
            names = "--ceiling",
            description = "Beside it what plain Vosk gets right that listens for the phrases of these intents alone.")
    private boolean ceiling;

    @Option(names = "--json", description = "One object a line: each file, each intent, and a summary at the end.")
    private boolean json;

    EvaluateCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws Exception {
        Listened listened = Listened.of(installation, Optional.ofNullable(phrases));
        List<Trial> trials = trials(listened);
        Optional<NoiseMix> mix = noise.mix();
        List<Path> folders = models.isEmpty() ? List.of(listened.usual().folder()) : models;
        Map<String, Evaluated> evaluated = new LinkedHashMap<>();
        try (Misheard misheard = Misheard.into(confusions)) {
            for (Path folder : folders) {
                String name = nameAmong(evaluated.keySet(), folder);
                evaluated.put(name, evaluated(listened, folder, trials, mix, misheard.by(name)));
            }
        }
        report(evaluated);
        return 0;
    }

    private static String nameAmong(Set<String> taken, Path folder) {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        return taken.contains(name) ? folder.toString() : name;
    }

    private List<Trial> trials(Listened listened) throws UserError {
        ManifestFile file = ManifestFile.of(manifest, listened.phrases());
        List<Trial> trials = file.read();
        file.remarks().forEach(printing::tell);
        return trials;
    }

    private Evaluated evaluated(
            Listened listened, Path folder, List<Trial> trials, Optional<NoiseMix> mix, Misheard.Keeper keeper)
            throws Exception {
        try (SpeechModel model = listened.open(folder)) {
            ModelGates gates = ModelGates.of(folder);
            gates.remark().ifPresent(printing::tell);
            List<TrialResult> results = new ArrayList<>();
            Evaluation evaluation =
                    new Evaluation(new Hearer(model, listened.phrases(), gates.settings()), mix, listened.moves());
            evaluation.run(trials, threads(), result -> {
                results.add(result);
                keeper.keep(result, evaluation);
                if (json) {
                    printing.print(JsonLine.of(EvaluationJson.file(keeper.model(), result)));
                }
            });
            return new Evaluated(new Tally(results), ceiling(listened, model, trials, mix));
        }
    }

    private Optional<Tally> ceiling(Listened listened, SpeechModel model, List<Trial> trials, Optional<NoiseMix> mix)
            throws SoundTrouble, InterruptedException {
        if (!ceiling) {
            return Optional.empty();
        }
        List<TrialResult> results = new ArrayList<>();
        new Evaluation(PlainHearer.ofWhatIsRightFor(trials, listened.phrases(), model), mix)
                .runCommands(trials, threads(), results::add);
        return Optional.of(new Tally(results));
    }

    private static int threads() {
        return Runtime.getRuntime().availableProcessors();
    }

    private void report(Map<String, Evaluated> models) {
        if (json) {
            EvaluationJson.lines(models).forEach(printing::print);
        } else {
            EvaluationTable.lines(models).forEach(printing::print);
            printing.print("What was misheard is in " + confusions.resolve(Misheard.LIST) + ".");
        }
    }
}
