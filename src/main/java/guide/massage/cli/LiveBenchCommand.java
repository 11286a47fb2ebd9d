package guide.massage.cli;

import guide.massage.audio.Decibels;
import guide.massage.bench.Cast;
import guide.massage.bench.Condition;
import guide.massage.bench.LiveBench;
import guide.massage.bench.LiveReaction;
import guide.massage.bench.Utterance;
import guide.massage.hearing.SpeechModel;
import guide.massage.session.Preferences;
import guide.massage.speaking.SentenceRenderer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how soon people are answered through the sound system's devices, in a virtual room. */
@Command(
        name = "live-bench",
        description = "Measures how soon people are answered through devices; needs a virtual room with an echo, which"
                + " src/test/sh/virtual-room.sh starts.",
        mixinStandardHelpOptions = true)
final class LiveBenchCommand implements Callable<Integer> {
    private final Installation installation;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--people",
            paramLabel = "FILE.tsv",
            description = "Recordings to use, as bench takes them; what is wanting is synthesised.")
    private @Nullable Path people;

    @Option(
            names = "--utterances",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many of pain and stop, and how many commands, are said under each condition;"
                    + " ${DEFAULT-VALUE} unless given.")
    private int utterances;

    @Option(
            names = "--conditions",
            split = ",",
            defaultValue = "QUIET,SPEAKING,MUSIC",
            description = "What the words are said into: ${COMPLETION-CANDIDATES}; all unless given.")
    private List<Condition> conditions = List.of();

    @Option(
            names = "--level",
            paramLabel = "DB",
            defaultValue = "0",
            description = "Decibels of the person against the echo; ${DEFAULT-VALUE} unless given.")
    private double level;

    @Option(names = "--write", paramLabel = "FILE.tsv", description = "Also writes a table for bench --live.")
    private @Nullable Path table;

    @Option(
            names = "--keep",
            paramLabel = "FILE.wav",
            description = "Instead, writes what the room sounds like around one cry over speech and music.")
    private @Nullable Path kept;

    LiveBenchCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws Exception {
        Words words = Words.read(
                installation.scripts("en"), installation.scripts("en").resolve("routines"));
        List<Utterance> recordings = People.in(people, words.phrases(), this::print);
        try (SentenceRenderer renderer = SentenceRenderer.start();
                SpeechModel model = SpeechModel.open(installation.model("en"))) {
            words.checkAgainst(model);
            renderer.loaded().join();
            Cast cast = new Cast(model, words.phrases(), words.script(), renderer, Preferences.standard());
            return inRoom(cast, recordings);
        }
    }

    private int inRoom(Cast cast, List<Utterance> recordings) throws Exception {
        try (LiveBench bench = new LiveBench(cast, this::print)) {
            return kept == null ? measured(bench, recordings) : kept(bench, recordings, kept);
        } catch (IOException outside) {
            throw new UserError("The bench needs PulseAudio's tools and the environment of a room that"
                    + " src/test/sh/virtual-room.sh echo DIR has started; it could not go on: " + outside.getMessage());
        }
    }

    private int kept(LiveBench bench, List<Utterance> recordings, Path file) throws Exception {
        for (Utterance cry : bench.alarms(recordings, utterances)) {
            if (bench.keep(cry, file)) {
                print(file + ": " + cry.words() + " (" + cry.speaker() + ")");
                return 0;
            }
        }
        throw new UserError("No cry was caught, so nothing is worth keeping; give louder ones, or try again.");
    }

    private int measured(LiveBench bench, List<Utterance> recordings) throws Exception {
        List<LiveReaction> reactions = new ArrayList<>();
        for (Condition condition : conditions) {
            reactions.addAll(bench.say(recordings, utterances, condition, new Decibels(level)));
        }
        print(String.join(System.lineSeparator(), new LiveSection(reactions).lines()));
        if (table != null) {
            LiveTable.write(table, reactions);
        }
        return 0;
    }

    private void print(String line) {
        if (spec == null) {
            throw new IllegalStateException("picocli has not filled in the command");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
