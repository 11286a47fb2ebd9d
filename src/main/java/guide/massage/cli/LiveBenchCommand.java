package guide.massage.cli;

import guide.massage.bench.LiveBench;
import guide.massage.bench.LiveBench.Answer;
import guide.massage.bench.LiveBench.Setting;
import guide.massage.session.Preferences;
import guide.massage.speaking.VoiceStyle;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how fast a session answers "stop" through the sound system's devices, in a virtual room. */
@Command(
        name = "live-bench",
        description = "Measures how fast \"stop\" is answered through devices; needs a virtual room with an echo.",
        mixinStandardHelpOptions = true)
final class LiveBenchCommand implements Callable<Integer> {
    private final Installation installation;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "STOP.wav", arity = "1..*", description = "Recordings of people who say \"stop\".")
    private List<Path> words = List.of();

    @Option(names = "--setting", description = "What the words are said into: ${COMPLETION-CANDIDATES}.")
    private Setting setting = Setting.SPEAKING;

    @Option(
            names = "--levels",
            split = ",",
            defaultValue = "0",
            description = "Decibels of the person against the echo, taken in turn; ${DEFAULT-VALUE} unless given.")
    private List<Double> levels = List.of(0.0);

    @Option(
            names = "--keep",
            paramLabel = "FILE.wav",
            description = "Writes what the room sounds like around the word that was caught last.")
    private @Nullable Path kept;

    LiveBenchCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws Exception {
        Words spoken = Words.ofInstallation(installation, "en");
        VoiceStyle style =
                VoiceStyle.CALM.atWordsPerMinute(Preferences.standard().voice().wordsPerMinute());
        Path folder = Files.createTempDirectory("massage-guide-live");
        List<Answer> answers = new ArrayList<>();
        try {
            new LiveBench(
                            installation.home().resolve("run.sh"),
                            folder,
                            spoken.routines().get(0).id(),
                            spoken.prompts(),
                            style,
                            Optional.ofNullable(kept))
                    .run(words, setting, levels, answer -> note(answer, answers));
        } catch (IOException outside) {
            throw new UserError("The bench needs PulseAudio's tools and the environment of a room that"
                    + " src/test/sh/virtual-room.sh echo DIR has started; it could not go on: " + outside.getMessage());
        } finally {
            summarise(answers);
        }
        return 0;
    }

    private void note(Answer answer, List<Answer> answers) {
        answers.add(answer);
        print(String.format(
                Locale.ROOT,
                "%-20s %+4.0f dB  silence %s  hands off %s",
                answer.word().getFileName(),
                answer.level(),
                milliseconds(answer.silence()),
                milliseconds(answer.handsOff())));
    }

    private static String milliseconds(Optional<Double> time) {
        return time.map(value -> String.format(Locale.ROOT, "%5.0f ms", value)).orElse("   missed");
    }

    private void summarise(List<Answer> answers) {
        for (double level : levels.stream().distinct().toList()) {
            List<Answer> ofLevel =
                    answers.stream().filter(answer -> answer.level() == level).toList();
            print(String.format(
                    Locale.ROOT,
                    "%s, %+.0f dB: %d words, %s to silence, %s to hands off",
                    setting.name().toLowerCase(Locale.ROOT),
                    level,
                    ofLevel.size(),
                    figures(ofLevel, Answer::silence),
                    figures(ofLevel, Answer::handsOff)));
        }
    }

    private static String figures(List<Answer> answers, Function<Answer, Optional<Double>> time) {
        List<Double> times =
                answers.stream().map(time).flatMap(Optional::stream).sorted().toList();
        if (times.isEmpty()) {
            return "none caught";
        }
        return String.format(
                Locale.ROOT,
                "median %.0f ms, 95 %% within %.0f ms (n = %d)",
                times.get((times.size() - 1) / 2),
                times.get((int) Math.ceil(0.95 * times.size()) - 1),
                times.size());
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
