package guide.massage.bench;

import guide.massage.audio.Decibels;
import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;
import guide.massage.audio.SoundTrouble;
import guide.massage.audio.WavWriter;
import guide.massage.runtime.Transcript;
import guide.massage.runtime.Witness;
import guide.massage.session.MusicSettings;
import guide.massage.session.Preferences;
import guide.massage.session.Session;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Measures through the sound system's devices what {@link LatencyBench} measures in samples: a live room in a virtual
 * room with an echo, people who speak into sessions that are in the middle of their work, and times read off one
 * recording of loudspeaker and microphone. It takes as long as it lasts.
 *
 * <p>How exact: both channels are rendered by one sink, so their places agree to the sample. Sound is recorded when
 * the sink takes it, up to its buffer before a sound card would play it.
 */
public final class LiveBench implements AutoCloseable {
    private static final long SEED = 7;
    private static final Decibels NOISE = new Decibels(-62);
    private static final long WARM_UP = 12L * Frame.RATE;
    private static final long LONGEST_WAIT = 20L * Frame.RATE;
    /** Music takes some time to rise. */
    private static final int RISE = 4 * Frame.RATE;

    /** The recording is behind what is decided. */
    private static final long AFTERWARDS = Frame.RATE;

    private static final int BEFORE_KEPT = 4 * Frame.RATE;
    private static final int AFTER_KEPT = 4 * Frame.RATE;

    private final Cast cast;
    private final Consumer<String> progress;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final RoomTap tap;
    private final LiveStage stage;
    private final double echo;

    /**
     * Enters the virtual room that the environment names, and speaks until the echo is known.
     *
     * @param progress told in whole lines what happens in the sessions
     */
    public LiveBench(Cast cast, Consumer<String> progress) throws IOException, SoundTrouble, InterruptedException {
        this.cast = cast;
        this.progress = progress;
        tap = RoomTap.enter(NOISE, SEED);
        stage = new LiveStage(cast, tap);
        long from = stage.now();
        stage.endAt(from + WARM_UP);
        stage.play(sessions(Condition.QUIET).get(0), List.of(), Optional.of("repeat"), 0);
        echo = SoundLevel.ofSpeech(tap.heard(from, stage.now()).samples());
    }

    /** Cries to say: recordings as far as there are any, filled up with what is synthesised. */
    public List<Utterance> alarms(List<Utterance> recordings, int count) {
        return Sayings.of(cast, recordings, count).alarms();
    }

    /**
     * Has cries and then commands said under a condition, one after the other.
     *
     * @param count of each kind; what is wanting of recordings is synthesised
     * @param overEcho level of the person, against the echo of the assistant's voice also where it is silent
     */
    public List<LiveReaction> say(List<Utterance> recordings, int count, Condition condition, Decibels overEcho)
            throws InterruptedException, IOException {
        Sayings sayings = Sayings.of(cast, recordings, count);
        List<LiveReaction> all = new ArrayList<>(say(sayings.alarms(), condition, overEcho));
        all.addAll(say(sayings.commands(), condition, overEcho));
        return all;
    }

    private List<LiveReaction> say(List<Utterance> utterances, Condition condition, Decibels overEcho)
            throws InterruptedException, IOException {
        List<Session> sessions = sessions(condition);
        List<LiveReaction> reactions = new ArrayList<>();
        for (Utterance utterance : utterances) {
            Session session = sessions.get(random.nextInt(sessions.size()));
            progress.accept(condition.name() + ": " + utterance.words() + " (" + utterance.speaker() + ")");
            Utterance loud = utterance.asLoudAs(echo, overEcho);
            Reaction reaction = condition == Condition.SPEAKING
                    ? over(session, loud, delay(Frame.RATE / 2), AFTERWARDS)
                    : between(session, loud, condition);
            reactions.add(new LiveReaction(condition, reaction, load()));
        }
        return reactions;
    }

    /** Somebody speaks over an instruction. */
    private Reaction over(Session session, Utterance utterance, int delay, long afterwards)
            throws InterruptedException, IOException {
        stage.endAt(stage.now() + LONGEST_WAIT);
        Exchange exchange = new Exchange(stage, cast.phrases(), utterance, delay);
        stage.play(session, witnesses(exchange), Optional.of("repeat"), afterwards);
        return reaction(utterance, exchange);
    }

    /** Somebody speaks while nobody else does. */
    private Reaction between(Session session, Utterance utterance, Condition condition)
            throws InterruptedException, IOException {
        stage.endAt(stage.now() + LONGEST_WAIT);
        boolean music = condition == Condition.MUSIC;
        if (music) {
            stage.playMusic(cast.preferences().music().gainDecibels());
        }
        Exchange exchange = new Exchange(stage, cast.phrases(), utterance, delay(music ? RISE : Frame.RATE / 2));
        exchange.speak();
        stage.play(session, witnesses(exchange), Optional.empty(), AFTERWARDS);
        return reaction(utterance, exchange);
    }

    private Reaction reaction(Utterance utterance, Exchange exchange) {
        return stage.said()
                .map(said -> LiveReading.of(tap, utterance, exchange.course(), said, stage::rendered))
                .orElseGet(() -> Reaction.none(utterance));
    }

    /**
     * Writes what somebody in the room hears while a word is said over the assistant's speech and music, and after it.
     *
     * @return whether the word was caught
     */
    public boolean keep(Utterance utterance, Path file) throws InterruptedException, IOException, SoundTrouble {
        Session session = sessions(Condition.MUSIC).get(0);
        stage.playMusic(cast.preferences().music().gainDecibels());
        tap.await(tap.count() + RISE);
        Reaction reaction = over(session, utterance.asLoudAs(echo, Decibels.UNCHANGED), BEFORE_KEPT, AFTER_KEPT);
        long said = stage.said().orElse(0L);
        Pcm heard = tap.heard(said - BEFORE_KEPT, said + utterance.sound().sampleCount() + AFTER_KEPT);
        WavWriter.write(file, heard);
        return reaction.halt().isPresent();
    }

    private List<Witness> witnesses(Exchange exchange) {
        return List.of(exchange, new Transcript(line -> progress.accept("    " + line)));
    }

    private List<Session> sessions(Condition condition) {
        MusicSettings music = cast.preferences().music();
        Preferences preferences = cast.preferences().with(condition == Condition.MUSIC ? music.on() : music.off());
        return AtWork.sessions(cast.script(), preferences);
    }

    /** So many samples and up to a second more. */
    private int delay(int least) {
        return least + random.nextInt(Frame.RATE);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    @Override
    public void close() throws SoundTrouble {
        stage.close();
        tap.close();
    }
}
