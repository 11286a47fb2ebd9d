package guide.massage.bench;

import guide.massage.audio.Decibels;
import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;
import guide.massage.audio.SoundTrouble;
import guide.massage.audio.WavFile;
import guide.massage.audio.WavWriter;
import guide.massage.language.Prompt;
import guide.massage.language.Prompts;
import guide.massage.speaking.Sentence;
import guide.massage.speaking.SentenceRenderer;
import guide.massage.speaking.VoiceStyle;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Measures through the sound system's devices: the installed program leads a session in a virtual room with an echo,
 * recorded people say "stop" over its longest question or in the silence after it, and the times are read off one
 * recording of loudspeaker and microphone. After each word the question is asked again, by keys.
 *
 * <p>How exact: both channels are rendered by one sink, so their places agree to the sample. Sound is recorded when
 * the sink takes it, up to its buffer before a sound card would play it.
 */
public final class LiveBench {
    private static final Decibels NOISE = new Decibels(-62);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration QUESTION = Duration.ofSeconds(20);
    private static final Duration WORD = Duration.ofSeconds(4);
    private static final Duration BEFORE_A_WORD = Duration.ofMillis(1_500);
    private static final Duration PAUSE = Duration.ofMillis(800);
    private static final Duration BEFORE_KEPT = Duration.ofSeconds(6);
    private static final int AUDIBLE = 200;
    private static final String SCREENING = "state  screening";
    private static final String STOPPED = "state  stopped";
    private static final int MOST_KEYS = 6;

    private final Path program;
    private final Path userFolder;
    private final String routine;
    private final Prompts prompts;
    private final VoiceStyle style;
    private final Optional<Path> kept;
    private final SplittableRandom random = new SplittableRandom(7);

    /** What a word is said into. */
    public enum Setting {
        QUIET,
        SPEAKING
    }

    /**
     * What came of one word.
     *
     * @param silence milliseconds from its end to the last audible sample of speech; in quiet to the hands-off sentence
     * @param handsOff milliseconds from its end to the first sample of the hands-off sentence
     */
    public record Answer(
            Path word, Setting setting, double level, Optional<Double> silence, Optional<Double> handsOff) {}

    /**
     * A bench for the program at a path, which speaks these prompts in this style by its settings.
     *
     * @param userFolder where the sessions keep what they keep
     * @param kept where the sound of the room around the word that was caught last is written
     */
    public LiveBench(
            Path program, Path userFolder, String routine, Prompts prompts, VoiceStyle style, Optional<Path> kept) {
        this.program = program;
        this.userFolder = userFolder;
        this.routine = routine;
        this.prompts = prompts;
        this.style = style;
        this.kept = kept;
    }

    /**
     * Says each word once, and tells what came of it.
     *
     * @param levels decibels of the person against the echo, taken in turn
     */
    public void run(List<Path> words, Setting setting, List<Double> levels, Consumer<Answer> told)
            throws IOException, InterruptedException, SoundTrouble {
        try (RoomTap room = RoomTap.enter(NOISE, 1);
                SentenceRenderer renderer = SentenceRenderer.start();
                LiveSession session = LiveSession.start(program, userFolder, routine)) {
            beginQuestions(room, session, words);
            for (int i = 0; i < words.size(); i++) {
                double level = levels.get(i % levels.size());
                told.accept(trial(room, session, renderer, words.get(i), setting, level));
            }
        }
    }

    /** Gets past the try-out, which waits for a "stop" that it hears. */
    private void beginQuestions(RoomTap room, LiveSession session, List<Path> words)
            throws IOException, InterruptedException, SoundTrouble {
        if (!session.comes(text(Prompt.TRY_STOP), PATIENCE)) {
            throw stuck("the session did not begin", session);
        }
        for (int i = 0; i < words.size(); i++) {
            awaitQuiet(room);
            room.say(loud(WavFile.read(words.get(i)), 3_000));
            if (session.comes(SCREENING, WORD)) {
                awaitQuestion(room, session);
                return;
            }
        }
        throw stuck("no \"stop\" was heard in the try-out", session);
    }

    /** On a busy machine the session may take its own voice for a cry: then keys lead back to the question. */
    private void awaitQuestion(RoomTap room, LiveSession session) throws IOException, InterruptedException {
        if (!session.comes(text(Prompt.ASK_SUMMARY), QUESTION)) {
            askAgain(room, session);
        }
    }

    private Answer trial(
            RoomTap room, LiveSession session, SentenceRenderer renderer, Path file, Setting setting, double level)
            throws IOException, InterruptedException, SoundTrouble {
        Pcm recorded = WavFile.read(file);
        if (setting == Setting.QUIET) {
            awaitQuiet(room);
        }
        awaitFrom(room, BEFORE_A_WORD.plusMillis(random.nextInt(1_000)));
        Pcm word = loud(recorded, Math.pow(10, level / 20) * echoLevel(room));
        int from = room.say(word);
        Optional<String> sentence = handsOff(session);
        room.await(from + Pcm.samplesIn(WORD));
        Answer answer = sentence.map(text -> answer(room, renderer, from, file, word, setting, level, text))
                .orElseGet(() -> new Answer(file, setting, level, Optional.empty(), Optional.empty()));
        if (answer.handsOff().isPresent()) {
            keep(room, from);
        }
        askAgain(room, session);
        return answer;
    }

    /** The microphone hears both the assistant and the person, as somebody in the room would. */
    private void keep(RoomTap room, int from) throws SoundTrouble {
        if (kept.isPresent()) {
            Pcm exchange = room.heard(
                    Math.max(0, from - Pcm.samplesIn(BEFORE_KEPT)), from + Pcm.samplesIn(WORD) + Pcm.samplesIn(PAUSE));
            WavWriter.write(kept.get(), exchange);
        }
    }

    private static Optional<String> handsOff(LiveSession session) throws InterruptedException {
        return session.comes(STOPPED, WORD) ? Optional.of(session.answer()) : Optional.empty();
    }

    private Answer answer(
            RoomTap room,
            SentenceRenderer renderer,
            int from,
            Path file,
            Pcm word,
            Setting setting,
            double level,
            String text) {
        Pcm sentence = renderer.render(new Sentence(text, style, Duration.ZERO)).join();
        int to = from + Pcm.samplesIn(WORD);
        LiveReaction reaction = LiveReaction.in(room.played(from, to), room.heard(from, to), word, sentence);
        double silence = setting == Setting.QUIET
                ? reaction.toHandsOff()
                : reaction.toSilence().orElse(reaction.toHandsOff());
        return new Answer(file, setting, level, Optional.of(silence), Optional.of(reaction.toHandsOff()));
    }

    /** A key halts, a second asks whether to go on, and a third goes on; which one is due depends on the word. */
    private void askAgain(RoomTap room, LiveSession session) throws IOException, InterruptedException {
        for (int i = 0; i < MOST_KEYS; i++) {
            awaitQuiet(room);
            session.key();
            if (session.comes(text(Prompt.ASK_SUMMARY), Duration.ofSeconds(2))) {
                return;
            }
        }
        throw stuck("the session did not go on", session);
    }

    private String text(Prompt prompt) {
        return prompts.lines(prompt).get(0).text();
    }

    private static IOException stuck(String what, LiveSession session) {
        return new IOException(what + "; the last lines were:" + System.lineSeparator() + session.lastLines());
    }

    private static void awaitFrom(RoomTap room, Duration length) throws IOException, InterruptedException {
        room.await(room.count() + Pcm.samplesIn(length));
    }

    /** Waits until the loudspeaker has been silent for a pause. */
    private static void awaitQuiet(RoomTap room) throws IOException, InterruptedException {
        int pause = Pcm.samplesIn(PAUSE);
        do {
            room.await(room.count() + Frame.SAMPLES);
        } while (room.count() < pause || peak(room.played(room.count() - pause, room.count())) > AUDIBLE);
    }

    private static int peak(Pcm sound) {
        int peak = 0;
        for (short sample : sound.samples()) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }

    /** Of the last seconds in which the assistant spoke, at the microphone. */
    private static double echoLevel(RoomTap room) {
        int to = room.count();
        int from = Math.max(0, to - 30 * Frame.RATE);
        return speechLevel(room.heard(from, to).samples());
    }

    private static double speechLevel(short[] sound) {
        double sum = 0;
        int loud = 0;
        for (short sample : sound) {
            if (Math.abs(sample) > AUDIBLE) {
                sum += (double) sample * sample;
                loud++;
            }
        }
        return Math.sqrt(sum / Math.max(1, loud));
    }

    /** The recording so loud that its audible samples have this root mean square. */
    private static Pcm loud(Pcm recording, double level) {
        double gain = level / Math.max(1, speechLevel(recording.samples()));
        return recording.scaledBy(new Decibels(20 * Math.log10(Math.max(1e-3, gain))));
    }
}
