package guide.massage.cli;

import guide.massage.bench.Cast;
import guide.massage.bench.Soak;
import guide.massage.hearing.SpeechModel;
import guide.massage.session.Preferences;
import guide.massage.speaking.SentenceRenderer;
import guide.massage.storage.AtomicFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets sessions go on for hours, faster than time, and tells what the process holds meanwhile. */
@Command(
        name = "soak",
        description = "Lets sessions go on for hours of sound, faster than time, and tells how much memory they hold.",
        mixinStandardHelpOptions = true)
final class SoakCommand implements Callable<Integer> {
    private final Installation installation;

    @Mixin
    private final Printing printing = new Printing();

    @Option(
            names = "--hours",
            paramLabel = "HOURS",
            defaultValue = "8",
            description = "Of sound; ${DEFAULT-VALUE} unless given. An hour takes about a tenth of it on one core.")
    private double hours;

    @Option(names = "--write", paramLabel = "FILE.md", description = "Also writes a page.")
    private @Nullable Path page;

    SoakCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws Exception {
        if (!(hours > 0 && hours <= 1000)) {
            throw new UserError("--hours is a number over 0 and up to 1000, not " + hours + ".");
        }
        Words words = Words.read(
                installation.scripts("en"), installation.scripts("en").resolve("routines"));
        try (SentenceRenderer renderer = SentenceRenderer.start();
                SpeechModel model = SpeechModel.open(installation.model("en"))) {
            words.checkAgainst(model);
            renderer.loaded().join();
            soak(new Cast(model, words.phrases(), words.script(), renderer, Preferences.standard()));
        }
        return 0;
    }

    private void soak(Cast cast) throws Exception {
        List<String> rows = new ArrayList<>();
        Path folder = Files.createTempDirectory("massage-guide-soak");
        try {
            new Soak(cast, folder, held -> {
                        rows.add(row(held));
                        printing.out().println(row(held));
                        printing.out().flush();
                    })
                    .last(Duration.ofSeconds(Math.round(hours * 3600)));
        } finally {
            Files.deleteIfExists(folder);
        }
        if (page != null) {
            AtomicFile.replace(page, text(rows));
        }
    }

    private static String row(Soak.Held held) {
        return String.format(
                Locale.ROOT,
                "| %.1f | %s | %.1f | %d |",
                held.hours(),
                megabytes(held.residentMegabytes()),
                100 * held.coreShare(),
                held.heard());
    }

    private static String megabytes(OptionalDouble memory) {
        return memory.isPresent() ? String.format(Locale.ROOT, "%.0f", memory.getAsDouble()) : "-";
    }

    private String text(List<String> rows) {
        Machine machine = Machine.here(installation);
        return String.join(
                System.lineSeparator(),
                "# Whether it grows",
                "",
                "Written by `./run.sh soak`; do not edit it by hand.",
                "",
                "- Machine: " + machine.hardware(),
                "- System: " + machine.system(),
                "- Versions: " + machine.versions(),
                "",
                "Sessions with one ear in one simulated room, one after another, faster than time: guide, voice, mixer,"
                        + " canceller, recognisers and journal in one process. Once a minute a synthesised voice asks"
                        + " for something. The share of a core is that of the machine as it was at that hour, the"
                        + " simulated room included.",
                "",
                "| Hours of sound | resident MB | % of a core | words and suspicions since |",
                "|---|---|---|---|",
                String.join(System.lineSeparator(), rows),
                "");
    }
}
