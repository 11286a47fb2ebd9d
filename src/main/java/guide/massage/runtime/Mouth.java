package guide.massage.runtime;

import guide.massage.language.Line;
import guide.massage.session.Effect;
import guide.massage.session.Manner;
import guide.massage.session.UtteranceId;
import guide.massage.session.VoiceSettings;
import java.util.List;

/** Says what a session wants said. Called by the thread that owns the session; returns without waiting for the sound. */
public interface Mouth {
    /** Begins a sentence; when all of it was heard, its end is told once to whoever listens to this mouth. */
    void say(UtteranceId utterance, Line line, Manner manner);

    /** Falls silent at once and tells no end of what was being said. */
    void silence();

    /** These sentences may follow soon. */
    void prepare(List<Line> lines);

    void chime(Effect.Chime.Sound sound);

    void adjust(VoiceSettings settings);

    /**
     * Lets music come gently, or brings what plays to this level.
     *
     * @param gainDecibels as in {@link guide.massage.session.MusicSettings}
     */
    void playMusic(int gainDecibels);

    /** Lets the music fade out. */
    void fadeMusic();

    /** Silences the music at once. */
    void cutMusic();
}
