package guide.massage.cli;

import guide.massage.bench.Bench;
import guide.massage.bench.BenchResults;
import guide.massage.bench.BenchSize;
import guide.massage.bench.Cast;
import guide.massage.bench.Contender;
import guide.massage.bench.LiveReaction;
import guide.massage.bench.Utterance;
import guide.massage.hearing.SpeechModel;
import guide.massage.session.Preferences;
import guide.massage.speaking.SentenceRenderer;
import guide.massage.storage.AtomicFile;
import guide.massage.storage.UnwritableFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how soon and how surely the program answers people, also over its own voice, and what it costs. */
@Command(
        name = "bench",
        description = "Measures how soon pain, stop and commands are answered, also over its own voice, and what the"
                + " program takes of the machine.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    private final Installation installation;

    @Mixin
    private final Printing printing = new Printing();

    @Option(
            names = "--people",
            paramLabel = "FILE.tsv",
            description = "Recordings to use, as evaluate takes them: file, intent, and if wanted speaker. Those that"
                    + " cry stop or pain or give a command are said into sessions; what is wanting is synthesised.")
    private @Nullable Path people;

    @Option(names = "--full", description = "Enough for a results page; without it, some minutes on two cores.")
    private boolean full;

    @Option(names = "--utterances", paramLabel = "N", description = "How many are said under each condition.")
    private @Nullable Integer utterances;

    @Option(
            names = "--self-hours",
            paramLabel = "HOURS",
            description = "How long the assistant listens to itself; an hour takes about a tenth of it on one core.")
    private @Nullable Double selfHours;

    @Option(
            names = "--live",
            paramLabel = "FILE.tsv",
            description = "Also tells what live-bench --write measured through devices.")
    private @Nullable Path live;

    @Option(names = "--json", description = "One object with the figures.")
    private boolean json;

    @Option(names = "--write", paramLabel = "FILE.md", description = "Also writes the results as a page.")
    private @Nullable Path page;

    BenchCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws Exception {
        BenchSize size = size();
        Words words = Words.read(
                installation.scripts("en"), installation.scripts("en").resolve("routines"));
        List<LiveReaction> devices = live == null ? List.of() : LiveTable.read(live);
        List<Utterance> recordings = People.in(people, words.phrases(), printing::tell);
        try (SentenceRenderer renderer = SentenceRenderer.start();
                SpeechModel model = SpeechModel.open(installation.model("en"))) {
            words.checkAgainst(model);
            renderer.loaded().join();
            Cast cast = new Cast(model, words.phrases(), words.script(), renderer, Preferences.standard());
            report(new Bench(cast, size, program(), printing::tell).run(recordings, devices));
        }
        return 0;
    }

    private BenchSize size() throws UserError {
        BenchSize size = full ? BenchSize.full() : BenchSize.quick();
        if (json) {
            // Its native library writes a line to standard output when the process ends, after the object.
            size = size.without(Contender.AEC3);
        }
        if (utterances != null) {
            require(utterances > 0, "--utterances is a whole number from 1 up, not " + utterances + ".");
            size = size.withUtterances(utterances);
        }
        if (selfHours != null) {
            require(
                    selfHours >= 0 && selfHours <= 1000,
                    "--self-hours is a number from 0 to 1000, not " + selfHours + ".");
            size = size.withSelfTalk(Duration.ofSeconds(Math.round(selfHours * 3600)));
        }
        return size;
    }

    private static void require(boolean met, String sentence) throws UserError {
        if (!met) {
            throw new UserError(sentence);
        }
    }

    /** The command that started this process, without what follows the program's name. */
    private List<String> program() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-X"))
                .forEach(command::add);
        command.add("-Dmassage.home=" + installation.home());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Main.class.getName());
        return command;
    }

    private void report(BenchResults results) throws UnwritableFile {
        String text = new BenchPage(results, Machine.here(installation)).text();
        printing.out().print(json ? BenchJson.line(results) + System.lineSeparator() : text);
        printing.out().flush();
        if (page != null) {
            AtomicFile.replace(page, text);
        }
    }
}
