package guide.massage.cli;

import guide.massage.hearing.EarSettings;
import guide.massage.hearing.Gates;
import guide.massage.hearing.SpeechModel;
import guide.massage.measuring.Calibration;
import guide.massage.measuring.Calibration.Attempt;
import guide.massage.measuring.SpeakerHalf;
import guide.massage.measuring.Tally;
import guide.massage.measuring.Trial;
import guide.massage.storage.GateTable;
import guide.massage.storage.GateTable.Gate;
import guide.massage.storage.GatesFile;
import guide.massage.storage.UnusableScript;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the gates of the ear for a model, and keeps them beside it. */
@Command(
        name = "calibrate",
        description = "Measures the gates of the ear for a speech model on your recordings, and keeps them beside it.",
        mixinStandardHelpOptions = true)
final class CalibrateCommand implements Callable<Integer> {
    /** Those on which it depends most what is taken and what is not; the others follow from the room or from taste. */
    private static final List<String> USUAL =
            List.of("steadyToHush", "fallToHush", "likeEnough", "sureEnough", "quietAround");

    private final Installation installation;

    @Mixin
    private final Printing printing = new Printing();

    @Option(
            names = "--manifest",
            paramLabel = "FILE.tsv",
            required = true,
            description = "Recordings, as evaluate takes them; half of the speakers tune, the other half judges.")
    private Path manifest = Path.of("");

    @Mixin
    private final ModelOption model = new ModelOption();

    @Option(
            names = "--gates",
            split = ",",
            paramLabel = "NAME",
            description = "The gates to search, with commas between them, instead of the usual ones.")
    private List<String> gates = USUAL;

    CalibrateCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws Exception {
        refuseUnknownGates();
        Listened listened = Listened.of(installation, Optional.empty());
        List<Trial> trials = ManifestFile.of(manifest, listened.phrases()).read();
        List<Trial> tuning = half(trials, SpeakerHalf.TUNING);
        List<Trial> judging = half(trials, SpeakerHalf.JUDGING);
        if (tuning.isEmpty() || judging.isEmpty()) {
            throw new UserError(manifest + " has too few speakers to be split into two halves: add recordings of"
                    + " others, and name the speakers in the column \"speaker\".");
        }
        Path folder = model.named().orElse(listened.usual().folder());
        try (SpeechModel speech = listened.open(folder)) {
            calibrate(
                    new Calibration(speech, listened.phrases(), listened.moves(), threads()), folder, tuning, judging);
        }
        return 0;
    }

    private void refuseUnknownGates() throws UserError {
        Set<String> known = Gates.values(EarSettings.measured()).keySet();
        List<String> unknown =
                gates.stream().filter(gate -> !known.contains(gate)).toList();
        if (!unknown.isEmpty()) {
            throw new UserError(
                    "There is no gate " + String.join(", ", unknown) + ": use " + String.join(", ", known) + ".");
        }
    }

    /** A recording of nobody named is a speaker of its own. */
    private static List<Trial> half(List<Trial> trials, SpeakerHalf half) {
        return trials.stream()
                .filter(trial -> SpeakerHalf.of(nameIn(trial)) == half)
                .toList();
    }

    private static String nameIn(Trial trial) {
        return trial.speaker().isEmpty() ? trial.recording().name() : trial.speaker();
    }

    private static int threads() {
        return Runtime.getRuntime().availableProcessors();
    }

    private void calibrate(Calibration calibration, Path folder, List<Trial> tuning, List<Trial> judging)
            throws Exception {
        EarSettings start = ModelGates.of(folder).settings();
        Attempt best = calibration.search(start, gates, tuning, this::tell);
        Attempt before = calibration.attempt(start, judging, Optional.empty());
        Attempt judged = best.settings().equals(start)
                ? before
                : calibration.attempt(best.settings(), judging, Optional.empty());
        GatesFile file = GatesFile.beside(folder);
        List<String> measured = List.of(
                "The half of the speakers that tuned: " + figures(best) + ".",
                "The half that judged, with the gates before: " + figures(before) + ".",
                "The half that judged, with these gates: " + figures(judged) + ".");
        file.write(
                table(file, folder, best.settings(), measured, tuning.size()),
                Gates.values(start).keySet());
        measured.forEach(printing::print);
        printing.print("The gates are in " + file.path() + ".");
    }

    private GateTable table(GatesFile file, Path folder, EarSettings best, List<String> measured, int recordings)
            throws UnusableScript {
        Map<String, Double> values = Gates.values(best);
        Map<String, Gate> old =
                Files.exists(file.path()) ? file.read(values.keySet()).gates() : Map.of();
        Map<String, Gate> table = new LinkedHashMap<>();
        values.forEach((name, value) -> table.put(
                name,
                new Gate(
                        value,
                        gates.contains(name)
                                ? "searched on " + recordings + " recordings; see measured"
                                : Optional.ofNullable(old.get(name))
                                        .map(Gate::why)
                                        .orElse("taken over, not searched"))));
        return new GateTable(EmbeddedModel.title(folder), ModelGates.network(folder), table, measured);
    }

    private void tell(Attempt attempt) {
        String gate = attempt.changed()
                .map(name -> name + " " + Gates.values(attempt.settings()).get(name))
                .orElse("as it was");
        printing.print(gate + ": " + figures(attempt));
    }

    static String figures(Attempt attempt) {
        Tally tally = attempt.tally();
        Tally.Row commands = tally.commands();
        List<String> parts = new ArrayList<>();
        parts.add(String.format(Locale.ROOT, "cost %.1f", attempt.cost()));
        parts.add(commands.accepted() + " accepted, " + commands.confused() + " confused, " + commands.missed()
                + " missed of " + commands.all());
        parts.add(String.format(
                Locale.ROOT,
                "%d false moves, %d answers nobody asked for, %d false halts, %d hushes in %.2f h",
                tally.falseMoves(),
                tally.unaskedAnswers(),
                tally.falseHalts(),
                tally.hushes(),
                tally.hours()));
        return String.join("; ", parts);
    }
}
