package guide.massage.runtime;

import guide.massage.language.Line;
import guide.massage.session.Effect;
import guide.massage.session.VoiceSettings;
import java.util.List;

/** A mouth in a place without sound: of all that a session wants only its sentences are left. */
public abstract class Soundless implements Mouth {
    @Override
    public final void prepare(List<Line> lines) {}

    @Override
    public final void chime(Effect.Chime.Sound sound) {}

    @Override
    public final void adjust(VoiceSettings settings) {}

    @Override
    public final void playMusic(int gainDecibels) {}

    @Override
    public final void fadeMusic() {}

    @Override
    public final void cutMusic() {}
}
