package guide.massage.bench;

import guide.massage.audio.Frame;
import guide.massage.audio.MicrophoneLine;
import guide.massage.audio.Pcm;
import guide.massage.audio.SoundTrouble;
import guide.massage.audio.SpeakerLine;
import guide.massage.hearing.Ear;
import guide.massage.hearing.EarSettings;
import guide.massage.language.Line;
import guide.massage.runtime.Conductor;
import guide.massage.runtime.LiveRoom;
import guide.massage.runtime.Memory;
import guide.massage.runtime.VoiceMouth;
import guide.massage.runtime.Witness;
import guide.massage.session.Event;
import guide.massage.session.Guide;
import guide.massage.session.Session;
import guide.massage.speaking.Sentence;
import guide.massage.speaking.VoiceStyle;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The live room of a session on the machine's devices, and somebody in it who speaks. Sessions follow each other in it,
 * while canceller and ear go on. The thread that made it runs the sessions; a thread for each lets the person speak.
 */
final class LiveStage implements Stage, AutoCloseable {
    private static final long NOT_YET = Long.MAX_VALUE;

    private final Cast cast;
    private final RoomTap tap;
    private final SpeakerLine speaker;
    private final LiveRoom room;
    private final VoiceMouth mouth;
    private final AtomicLong due = new AtomicLong(NOT_YET);
    private final AtomicLong end = new AtomicLong(NOT_YET);
    private final AtomicLong said = new AtomicLong(NOT_YET);
    private Pcm words = Pcm.EMPTY;

    /** Opens the devices; the tap records them and stays the caller's. */
    LiveStage(Cast cast, RoomTap tap) throws SoundTrouble, InterruptedException {
        this.cast = cast;
        this.tap = tap;
        speaker = SpeakerLine.open();
        room = new LiveRoom(
                () -> new Ear(cast.model(), cast.phrases(), EarSettings.measured()),
                cast::isAlarm,
                MicrophoneLine.open(),
                speaker);
        mouth = new VoiceMouth(cast.renderer(), room.mixer(), cast.preferences().voice());
        room.enter();
    }

    @Override
    public long now() {
        return tap.count();
    }

    @Override
    public void speak(Pcm sound, long from) {
        words = sound;
        due.set(from);
    }

    @Override
    public void endAt(long sample) {
        end.accumulateAndGet(sample, Math::min);
    }

    /** Where in the tap's recording the person began to speak; they may not have. */
    Optional<Long> said() {
        return Optional.of(said.get()).filter(place -> place != NOT_YET);
    }

    /** Music in the room, as while hands are at work. */
    void playMusic(int gainDecibels) {
        mouth.playMusic(gainDecibels);
    }

    /**
     * Runs a session until {@link #endAt}.
     *
     * @param afterwards how many samples it goes on then, since the recording is behind
     * @param heardFirst words that the session is given as if it had heard them
     */
    void play(Session session, List<Witness> witnesses, Optional<String> heardFirst, long afterwards)
            throws InterruptedException, IOException {
        Conductor conductor = new Conductor(new Guide(cast.script()), session, mouth, Memory.none(), witnesses);
        Thread person = new Thread(() -> beThere(afterwards), "person");
        person.setDaemon(true);
        said.set(NOT_YET);
        person.start();
        room.runNext(conductor, heardFirst.<Event>map(Event.Heard::new).stream().toList());
        person.join();
        due.set(NOT_YET);
        end.set(NOT_YET);
    }

    private void beThere(long afterwards) {
        try {
            while (end.get() == NOT_YET || tap.count() < end.get() + afterwards) {
                tap.await(tap.count() + Frame.SAMPLES);
                if (said.get() == NOT_YET && tap.count() >= due.get()) {
                    said.set(tap.say(words));
                }
            }
        } catch (IOException | InterruptedException ended) {
            // The tools were ended; without them there is nothing to wait for.
        }
        room.post(new Event.Closed());
    }

    /** How a sentence of the assistant sounds, but for its loudness. */
    Pcm rendered(Line line) {
        VoiceStyle style =
                VoiceStyle.CALM.atWordsPerMinute(cast.preferences().voice().wordsPerMinute());
        return cast.renderer()
                .render(new Sentence(line.text(), style, Duration.ZERO))
                .join();
    }

    @Override
    public void close() throws SoundTrouble {
        room.close();
    }
}
