package guide.massage.bench;

import guide.massage.audio.Decibels;
import guide.massage.audio.Pcm;
import guide.massage.language.Line;
import guide.massage.language.Prompt;
import guide.massage.speaking.Sentence;
import guide.massage.speaking.VoiceStyle;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Measures the program: first what depends on the machine, one thing at a time; then what does not, on all processors.
 * The second part gives the same figures on every machine, however busy it is.
 */
public final class Bench {
    private final Cast cast;
    private final BenchSize size;
    private final List<String> program;
    private final Consumer<String> progress;

    /**
     * A run of this size.
     *
     * @param program the command that starts the program
     * @param progress told in whole lines, from any thread
     */
    public Bench(Cast cast, BenchSize size, List<String> program, Consumer<String> progress) {
        this.cast = cast;
        this.size = size;
        this.program = program;
        this.progress = progress;
    }

    /**
     * Measures everything.
     *
     * @param recordings people who say something in the middle of a massage; what is wanted besides is synthesised
     * @param devices what was measured through devices before
     */
    public BenchResults run(List<Utterance> recordings, List<LiveReaction> devices) throws Exception {
        Sayings sayings = Sayings.of(cast, recordings, size.utterances());
        List<Utterance> alarms = sayings.alarms();
        List<Utterance> commands = sayings.commands();
        Footprint footprint = new FootprintBench(cast, program, progress).of(size.starts());
        try (Workers workers = new Workers(Runtime.getRuntime().availableProcessors(), progress)) {
            LatencyBench latencies = new LatencyBench(cast, workers, speech());
            return new BenchResults(
                    latencies.of("pain and stop", alarms),
                    latencies.of("commands", commands),
                    devices,
                    new CaughtBench(cast, workers, speech(), size.contenders())
                            .of(Sayings.first(size.cries(), alarms), size.levels(), size.rooms()),
                    new SelfTalkBench(cast, workers).of(size.selfTalk()),
                    footprint);
        }
    }

    /** Something of the assistant's that goes on for a while, as loud as it says it. */
    private Pcm speech() {
        VoiceStyle style =
                VoiceStyle.CALM.atWordsPerMinute(cast.preferences().voice().wordsPerMinute());
        Decibels gain = new Decibels(cast.preferences().voice().gainDecibels());
        return Pcm.join(cast.script().routines().get(0).aftercare().stream()
                .flatMap(text -> Line.of(Prompt.GREETING.key(), text).stream())
                .map(line -> new Sentence(line.text(), style, Duration.ofMillis(600)))
                .map(sentence -> cast.renderer().render(sentence).join().scaledBy(gain))
                .toList());
    }
}
