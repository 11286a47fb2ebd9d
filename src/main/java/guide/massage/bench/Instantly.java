package guide.massage.bench;

import guide.massage.language.Line;
import guide.massage.runtime.Conductor;
import guide.massage.runtime.Mouth;
import guide.massage.session.Effect;
import guide.massage.session.Event;
import guide.massage.session.Manner;
import guide.massage.session.UtteranceId;
import guide.massage.session.VoiceSettings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A mouth whose sentences take no time and make no sound. */
final class Instantly implements Mouth {
    private Optional<UtteranceId> saying = Optional.empty();

    @Override
    public void say(UtteranceId utterance, Line line, Manner manner) {
        saying = Optional.of(utterance);
    }

    @Override
    public void silence() {
        saying = Optional.empty();
    }

    @Override
    public void prepare(List<Line> lines) {}

    @Override
    public void chime(Effect.Chime.Sound sound) {}

    @Override
    public void adjust(VoiceSettings settings) {}

    @Override
    public void playMusic(int gainDecibels) {}

    @Override
    public void fadeMusic() {}

    @Override
    public void cutMusic() {}

    /** Ends what is being said, and all that follows from that. */
    void finish(Conductor conductor, Duration now) {
        for (Optional<UtteranceId> said = saying; said.isPresent(); said = saying) {
            saying = Optional.empty();
            conductor.happen(now, new Event.SpeechFinished(said.orElseThrow()));
        }
    }
}
