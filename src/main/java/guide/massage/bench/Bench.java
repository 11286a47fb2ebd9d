package guide.massage.bench;

import guide.massage.audio.Decibels;
import guide.massage.audio.Pcm;
import guide.massage.language.Line;
import guide.massage.language.Prompt;
import guide.massage.speaking.Sentence;
import guide.massage.speaking.VoiceStyle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Measures the program: first what depends on the machine, one thing at a time; then what does not, on all processors.
 * The second part gives the same figures on every machine, however busy it is.
 */
public final class Bench {
    private static final long SEED = 7;

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
     */
    public BenchResults run(List<Utterance> recordings) throws Exception {
        SynthesisedPeople others = new SynthesisedPeople(cast.renderer(), cast.phrases());
        List<Utterance> alarms =
                mixed(recordings.stream().filter(Utterance::isAlarm), others.alarms(size.utterances()));
        List<Utterance> commands =
                mixed(recordings.stream().filter(said -> !said.isAlarm()), others.commands(size.utterances()));
        Footprint footprint = new FootprintBench(cast, program, progress).of(size.starts());
        try (Workers workers = new Workers(Runtime.getRuntime().availableProcessors(), progress)) {
            LatencyBench latencies = new LatencyBench(cast, workers, speech());
            return new BenchResults(
                    latencies.of("pain and stop", alarms),
                    latencies.of("commands", commands),
                    Optional.empty(),
                    new CaughtBench(cast, workers, speech())
                            .of(first(size.cries(), alarms), size.levels(), size.rooms()),
                    new SelfTalkBench(cast, workers).of(size.selfTalk()),
                    footprint);
        }
    }

    /** All recordings, if there are not too many, filled up with others, in an order that is always the same. */
    private List<Utterance> mixed(Stream<Utterance> recordings, List<Utterance> others) {
        List<Utterance> all = new ArrayList<>(first(size.utterances(), shuffled(recordings.toList())));
        all.addAll(first(size.utterances() - all.size(), others));
        return shuffled(all);
    }

    private static List<Utterance> shuffled(List<Utterance> utterances) {
        List<Utterance> all = new ArrayList<>(utterances);
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = all.size() - 1; i > 0; i--) {
            all.set(i, all.set(random.nextInt(i + 1), all.get(i)));
        }
        return all;
    }

    private static <T> List<T> first(int count, List<T> all) {
        return all.subList(0, Math.min(count, all.size()));
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
