package guide.massage.cli;

import guide.massage.audio.Pcm;
import guide.massage.audio.SoundTrouble;
import guide.massage.hearing.SpeechModel;
import guide.massage.quality.Kit;
import guide.massage.quality.Measurement;
import guide.massage.quality.Part;
import guide.massage.quality.PeoplePart;
import guide.massage.quality.PhrasesPart;
import guide.massage.quality.Section;
import guide.massage.quality.TalkPart;
import guide.massage.quality.WordsPart;
import guide.massage.speaking.SentenceRenderer;
import guide.massage.storage.AtomicFile;
import guide.massage.talking.Cast;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how well the ear hears, and writes the page of results. */
@Command(
        name = "quality",
        description = "Measures how well it hears, and writes the page of results.",
        mixinStandardHelpOptions = true)
final class QualityCommand implements Callable<Integer> {
    private static final Duration QUICK_TALK = Duration.ofMinutes(6);
    private static final Duration FULL_TALK = Duration.ofHours(6);
    private static final int MINUTES_AN_HOUR = 60;

    private final Installation installation;

    @Mixin
    private final Printing printing = new Printing();

    @Option(
            names = "--kit",
            paramLabel = "DIR",
            required = true,
            description = "A speech kit: manifest.tsv with file, text and speaker; folders words, talk and noise.")
    private Path kitFolder = Path.of("");

    @Option(names = "--page", paramLabel = "FILE.md", description = "Where the page is written; printed unless given.")
    private @Nullable Path page;

    @Option(
            names = "--only",
            paramLabel = "PART",
            split = ",",
            description = "Some parts only: ${COMPLETION-CANDIDATES}.")
    private List<PartName> only = List.of(PartName.values());

    @Option(
            names = "--full",
            description = "With all voices that this machine has, and six hours of talk, in place of the program's own"
                    + " voice and six minutes.")
    private boolean full;

    @Option(names = "--talk-hours", paramLabel = "HOURS", description = "How much talk is made up.")
    private @Nullable Double talkHours;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "2",
            description =
                    "Another number makes other talk and takes other pieces of noise; ${DEFAULT-VALUE} unless given."
                            + " The ear was tuned with 1.")
    private long seed = 2;

    /** What can be measured by itself. */
    enum PartName {
        WORDS,
        PHRASES,
        TALK,
        PEOPLE
    }

    QualityCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws Exception {
        int minutes = minutesOfTalk();
        checkPage();
        Kit kit = SpeechKit.read(kitFolder);
        Listened listened = Listened.of(installation, Optional.empty());
        QualityData data = QualityData.in(installation);
        try (SpeechModel model = listened.open(listened.usual().folder());
                SentenceRenderer renderer = SentenceRenderer.startRemembering(0)) {
            renderer.loaded().join();
            Cast cast = full ? Cast.whole(renderer) : Cast.builtIn(renderer);
            Measurement measurement = new Measurement(
                    model,
                    listened.phrases(),
                    listened.moves(),
                    noises(kit),
                    cast,
                    seed,
                    Runtime.getRuntime().availableProcessors(),
                    printing::tell);
            Map<PartName, Part> parts = new EnumMap<>(PartName.class);
            parts.put(PartName.WORDS, new WordsPart(measurement, kit));
            parts.put(PartName.PHRASES, new PhrasesPart(measurement, data.phrases()));
            parts.put(PartName.TALK, new TalkPart(measurement, data.talk(), minutes));
            parts.put(PartName.PEOPLE, new PeoplePart(measurement, kit));
            parts.keySet().retainAll(only);
            write(parts, new QualityPage(measurement, kitFolder, kit, data));
        }
        return 0;
    }

    private int minutesOfTalk() throws UserError {
        double hours = Optional.ofNullable(talkHours)
                .orElse((full ? FULL_TALK : QUICK_TALK).toMinutes() / (double) MINUTES_AN_HOUR);
        int minutes = (int) Math.round(hours * MINUTES_AN_HOUR);
        if (minutes < 1 || hours > 1000) {
            throw new UserError("--talk-hours is a number of hours from 0.02 to 1000, not " + hours + ".");
        }
        return minutes;
    }

    /** Before hours of measuring rather than after. */
    private void checkPage() throws UserError {
        Optional<Path> file = Optional.ofNullable(page).map(Path::toAbsolutePath);
        if (file.isPresent()
                && file.map(Path::getParent)
                        .filter(folder -> Files.isDirectory(folder))
                        .isEmpty()) {
            throw new UserError("The page " + page + " cannot be written: make its folder first, or name another.");
        }
    }

    private static List<Pcm> noises(Kit kit) throws UserError, SoundTrouble {
        List<Pcm> noises =
                NoiseOptions.read(kit.noises().stream().map(Kit.Item::file).toList());
        if (noises.isEmpty()) {
            throw new UserError("The speech kit has no noise: list WAV files of its folder noise in its manifest.tsv.");
        }
        return noises;
    }

    private void write(Map<PartName, Part> parts, QualityPage sheet) throws Exception {
        List<Section> sections = new ArrayList<>();
        for (Part part : parts.values()) {
            sections.add(part.measured());
        }
        String text = String.join("\n", sheet.lines(sections, command())) + "\n";
        if (page == null) {
            printing.out().print(text);
            printing.out().flush();
        } else {
            AtomicFile.replace(page, text);
        }
    }

    private String command() {
        return printing.words().stream()
                .map(word -> word.startsWith("/") ? "…" : word)
                .collect(Collectors.joining(" ", "./run.sh ", ""));
    }
}
