package guide.massage.bench;

import guide.massage.audio.Decibels;
import guide.massage.audio.Frame;
import guide.massage.audio.Mixer;
import guide.massage.audio.Pcm;
import guide.massage.hearing.Ear;
import guide.massage.hearing.EarSettings;
import guide.massage.hearing.SpeechModel;
import guide.massage.hearing.Vocabulary;
import guide.massage.speaking.Sentence;
import guide.massage.speaking.VoiceStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the program takes of the machine. It is measured alone, since everything in it depends on the machine's load. */
final class FootprintBench {
    private static final Duration PAUSE = Duration.ofMillis(600);
    /** For each start of the program so much sound is listened to, speaking and idle. */
    private static final Duration SOUND = Duration.ofSeconds(10);

    /** What a session holds settles while it greets and listens. */
    private static final Duration SETTLING = Duration.ofSeconds(15);

    private static final List<Duration> LENGTHS = List.of(
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(8));

    private final Cast cast;
    private final List<String> program;
    private final Consumer<String> progress;

    /**
     * A measurement of this machine.
     *
     * @param program the command that starts the program
     */
    FootprintBench(Cast cast, List<String> program, Consumer<String> progress) {
        this.cast = cast;
        this.program = program;
        this.progress = progress;
    }

    /** Starts the program so many times, and does the rest in proportion. */
    Footprint of(int starts) throws Exception {
        progress.accept("start and memory");
        List<Double> firstWords = new ArrayList<>();
        OptionalDouble resident = OptionalDouble.empty();
        for (int i = 0; i < starts; i++) {
            boolean last = i == starts - 1;
            resident = inFolder(folder -> {
                try (SessionProcess session = SessionProcess.start(program, folder)) {
                    firstWords.add(session.awaitFirstWord());
                    Thread.sleep(last ? SETTLING.toMillis() : 0);
                    return session.mostResidentMegabytes();
                }
            });
        }
        progress.accept("share of a core");
        Vocabulary vocabulary = Vocabulary.of(cast.phrases());
        return new Footprint(
                Figures.of(firstWords),
                resident,
                speaking(SOUND.multipliedBy(starts)),
                idle(SOUND.multipliedBy(starts)),
                timed(starts, () -> SpeechModel.open(cast.model().path())),
                timed(2 * starts, () -> new Ear(cast.model(), vocabulary, EarSettings.measured())),
                sentences(4 * starts),
                inFolder(folder -> new LongSession(cast, folder).at(LENGTHS)));
    }

    /** With music, sentence after sentence, each of them rendered for the first time. */
    private double speaking(Duration length) {
        Mixer mixer = new Mixer(id -> {});
        mixer.playMusic(new Decibels(cast.preferences().music().gainDecibels()));
        try (SelfListening listening = new SelfListening(cast, RoomTraits.livingRoom())) {
            long began = CpuTime.ofProcess();
            for (Iterator<String> texts = texts().iterator();
                    texts.hasNext() && listening.length().compareTo(length) < 0; ) {
                mixer.play(0, rendered(texts.next(), PAUSE));
                while (!mixer.isIdle()) {
                    listening.write(mixer.nextFrame());
                }
            }
            return share(listening, CpuTime.ofProcess() - began);
        }
    }

    private Stream<String> texts() {
        return cast.script().routines().stream()
                .flatMap(routine -> Stream.concat(routine.preparation().stream(), routine.aftercare().stream()));
    }

    private Pcm rendered(String text, Duration pause) {
        return cast.renderer()
                .render(new Sentence(text, VoiceStyle.CALM, pause))
                .join();
    }

    private double idle(Duration length) {
        try (SelfListening listening = new SelfListening(cast, RoomTraits.livingRoom())) {
            long began = CpuTime.ofProcess();
            for (long i = 0; i < length.dividedBy(Frame.LENGTH); i++) {
                listening.write(Frame.silent());
            }
            return share(listening, CpuTime.ofProcess() - began);
        }
    }

    private static double share(SelfListening listening, long cpu) {
        return (double) (cpu - listening.simulated().toNanos())
                / listening.length().toNanos();
    }

    private static Figures timed(int times, Callable<? extends AutoCloseable> made) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long began = System.nanoTime();
            AutoCloseable one = made.call();
            millis.add((System.nanoTime() - began) / 1e6);
            one.close();
        }
        return Figures.of(millis);
    }

    private Figures sentences(int times) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            String text = "Lay your hands beside the spine, and count to " + i + " as you press and let go.";
            long began = System.nanoTime();
            rendered(text, Duration.ZERO);
            millis.add((System.nanoTime() - began) / 1e6);
        }
        return Figures.of(millis);
    }

    private interface InFolder<T> {
        T done(Path folder) throws Exception;
    }

    private static <T> T inFolder(InFolder<T> work) throws Exception {
        Path folder = Files.createTempDirectory("massage-guide-bench");
        try {
            return work.done(folder);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
