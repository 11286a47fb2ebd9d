package guide.massage.cli;

import guide.massage.audio.WavWriter;
import guide.massage.routine.Routine;
import guide.massage.routine.Span;
import guide.massage.runtime.CueSheetWriter;
import guide.massage.runtime.Preview;
import guide.massage.session.Preferences;
import guide.massage.session.Preferences.Verbosity;
import guide.massage.speaking.SentenceRenderer;
import guide.massage.storage.AtomicFile;
import guide.massage.storage.RoutineReader;
import guide.massage.storage.Settings;
import guide.massage.storage.SettingsFile;
import guide.massage.storage.UnusableScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Speaks a whole routine into a WAV file, with a list of what is said when beside it. */
@Command(
        name = "preview",
        description = "Speaks a whole routine into a WAV file, with a cue sheet beside it.",
        mixinStandardHelpOptions = true)
final class PreviewCommand implements Callable<Integer> {
    private final Installation installation;

    @Mixin
    private final Printing printing = new Printing();

    @Parameters(paramLabel = "ROUTINE", description = "The id of a routine, or a routine file.")
    private String routine = "";

    @Option(names = "--out", paramLabel = "FILE.wav", required = true, description = "Where the sound is written.")
    private Path out = Path.of("");

    @Option(
            names = "--pace",
            paramLabel = "N",
            defaultValue = "1",
            description = "Makes the time of silent work N times shorter; ${DEFAULT-VALUE} unless given.")
    private int pace;

    @Option(names = "--wording", description = "How much is said of each step: ${COMPLETION-CANDIDATES}.")
    private @Nullable Verbosity wording;

    PreviewCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws Exception {
        if (pace < 1) {
            throw new UserError("--pace is a whole number from 1 up, not " + pace + ".");
        }
        Settings settings = new SettingsFile(installation.user().settings()).read();
        Words words = Words.ofInstallation(installation, settings.language());
        Routine chosen = find(words);
        Preferences preferences = Optional.ofNullable(wording)
                .map(settings::with)
                .orElse(settings)
                .preferences();
        Path cueSheet = out.resolveSibling(out.getFileName() + ".cues.tsv");
        Duration length = speak(words, chosen, preferences, cueSheet);
        tell(chosen, length, cueSheet);
        return 0;
    }

    private Routine find(Words words) throws UnusableScript, UserError {
        if (routine.endsWith(".json") || Files.exists(Path.of(routine))) {
            return new RoutineReader().read(Path.of(routine));
        }
        List<String> ids = words.routines().stream().map(Routine::id).toList();
        return words.routines().stream()
                .filter(known -> known.id().equals(routine))
                .findFirst()
                .orElseThrow(() -> new UserError("There is no routine \"" + routine + "\": use one of "
                        + String.join(", ", ids) + ", or name a file."));
    }

    private Duration speak(Words words, Routine chosen, Preferences preferences, Path cueSheet) throws Exception {
        try (SentenceRenderer renderer = SentenceRenderer.start();
                WavWriter wav = WavWriter.create(out)) {
            renderer.loaded().join();
            Preview preview = new Preview(renderer, wav, pace);
            CueSheetWriter cues = preview.play(words.prompts(), chosen, preferences);
            AtomicFile.replace(cueSheet, String.join("\n", cues.rows()) + "\n");
            return preview.now();
        }
    }

    private void tell(Routine chosen, Duration length, Path cueSheet) {
        Span<Duration> promised = chosen.length();
        printing.print(chosen.title() + " lasts " + minutes(length) + " (promised: " + minutes(promised.from()) + " to "
                + minutes(promised.to()) + ").");
        printing.print("The sound is in " + out + ", what is said when in " + cueSheet + ".");
    }

    private static String minutes(Duration length) {
        return length.toMinutes() + " min " + length.toSecondsPart() + " s";
    }
}
