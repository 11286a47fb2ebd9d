package guide.massage.runtime;

import guide.massage.audio.Frame;
import guide.massage.audio.Mixer;
import guide.massage.audio.SoundSink;
import guide.massage.audio.SoundTrouble;
import guide.massage.language.Prompts;
import guide.massage.routine.Routine;
import guide.massage.safety.Restrictions;
import guide.massage.session.Event;
import guide.massage.session.Event.Begun;
import guide.massage.session.Guide;
import guide.massage.session.Preferences;
import guide.massage.session.Script;
import guide.massage.session.Session;
import guide.massage.session.UtteranceId;
import guide.massage.speaking.SentenceRenderer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * Plays a routine from preparation to aftercare on a virtual clock, with nobody in the room, and writes what would be
 * heard. Used by one thread.
 */
public final class Preview {
    /** Silence shorter than this belongs to the rhythm of speech and stays whole. */
    private static final Duration BREATH = Duration.ofSeconds(2);

    private final SentenceRenderer renderer;
    private final SoundSink out;
    private final int pace;
    private final CueSheetWriter cues = new CueSheetWriter();
    private final Queue<UtteranceId> finished = new ArrayDeque<>();
    private final Mixer mixer = new Mixer(id -> finished.add(new UtteranceId(Math.toIntExact(id))));
    private long frames;
    private long written;
    private long silent;

    /**
     * A preview of one routine.
     *
     * @param pace how many times shorter the time of silent work is made; 1 leaves it as it is
     */
    public Preview(SentenceRenderer renderer, SoundSink out, int pace) {
        this.renderer = renderer;
        this.out = out;
        this.pace = pace;
    }

    /** Plays it to its end, without music, which would leave no silence to shorten; answers with the cue sheet. */
    public CueSheetWriter play(Prompts prompts, Routine routine, Preferences preferences) throws SoundTrouble {
        VoiceMouth mouth = new VoiceMouth(renderer, mixer, preferences.voice());
        Script script = new Script(prompts, PreviewDriver::readings, List.of(routine));
        Conductor conductor = new Conductor(
                new Guide(script),
                Session.beginning(preferences.with(preferences.music().off())),
                mouth,
                Memory.none(),
                List.of((before, occurrence, transition) -> cues.note(position(), transition)));
        conductor.happen(
                now(),
                new Begun(
                        Optional.of(routine.id()),
                        Begun.Input.TYPED,
                        Begun.ScreeningHistory.COMPLETED_ONCE,
                        Duration.ZERO));
        conductor.happen(now(), new Event.ScreeningPassed(Restrictions.none(), 0));
        PreviewDriver driver = new PreviewDriver();
        while (!conductor.isOver()) {
            turn(conductor, mouth, driver);
        }
        return cues;
    }

    private void turn(Conductor conductor, VoiceMouth mouth, PreviewDriver driver) throws SoundTrouble {
        mouth.awaitRendering();
        write(mixer.isIdle(), mixer.nextFrame());
        frames++;
        while (!finished.isEmpty()) {
            conductor.happen(now(), new Event.SpeechFinished(finished.remove()));
        }
        conductor.fireTimers(now());
        driver.answer(conductor.session(), now()).ifPresent(event -> conductor.happen(now(), event));
    }

    /** Of a long silence only every so many frames are written. */
    private void write(boolean idle, short[] frame) throws SoundTrouble {
        silent = idle ? silent + 1 : 0;
        boolean working = silent > BREATH.dividedBy(Frame.LENGTH);
        if (!working || silent % pace == 0) {
            out.write(frame);
            written++;
        }
    }

    /** How long the session would last. */
    public Duration now() {
        return Frame.LENGTH.multipliedBy(frames);
    }

    /** How much has been written, which is less where silence was shortened. */
    private Duration position() {
        return Frame.LENGTH.multipliedBy(written);
    }
}
