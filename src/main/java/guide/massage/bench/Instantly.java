package guide.massage.bench;

import guide.massage.language.Line;
import guide.massage.runtime.Conductor;
import guide.massage.runtime.Soundless;
import guide.massage.session.Event;
import guide.massage.session.Manner;
import guide.massage.session.UtteranceId;
import java.time.Duration;
import java.util.Optional;

/** A mouth whose sentences take no time and make no sound. */
final class Instantly extends Soundless {
    private Optional<UtteranceId> saying = Optional.empty();

    @Override
    public void say(UtteranceId utterance, Line line, Manner manner) {
        saying = Optional.of(utterance);
    }

    @Override
    public void silence() {
        saying = Optional.empty();
    }

    /** Ends what is being said, and all that follows from that. */
    void finish(Conductor conductor, Duration now) {
        for (Optional<UtteranceId> said = saying; said.isPresent(); said = saying) {
            saying = Optional.empty();
            conductor.happen(now, new Event.SpeechFinished(said.orElseThrow()));
        }
    }
}
