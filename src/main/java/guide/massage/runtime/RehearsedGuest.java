package guide.massage.runtime;

import guide.massage.audio.Frame;
import guide.massage.audio.SoundSource;
import guide.massage.language.Line;
import guide.massage.session.Effect;
import guide.massage.session.Occurrence;
import guide.massage.session.Session;
import guide.massage.session.Transition;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who says prepared utterances, each when its cue comes. It listens to what the session says, not to the
 * clock, so that it waits for an answer as people do; without its next cue it falls silent for good after a while.
 * Used by one thread.
 */
public final class RehearsedGuest implements SoundSource, Witness {
    private final Deque<Cue> cues;
    private final Duration patience;
    private Optional<Cue> speaking = Optional.empty();
    private Optional<String> lastSaid = Optional.empty();
    private long sampleAt;
    private long idleFrames;

    /**
     * A guest with these cues, in order.
     *
     * @param patience how long the guest waits for a cue before the sound ends
     */
    public RehearsedGuest(List<Cue> cues, Duration patience) {
        this.cues = new ArrayDeque<>(cues);
        this.patience = patience;
    }

    @Override
    public void saw(Session before, Occurrence occurrence, Transition transition) {
        for (Effect effect : transition.effects()) {
            if (effect instanceof Effect.Say say) {
                lastSaid = Optional.of(say.line().source());
                take(Cue.Moment.DURING, say.line());
            }
        }
        boolean fellQuiet =
                !before.speech().isQuiet() && transition.session().speech().isQuiet();
        if (fellQuiet) {
            lastSaid.ifPresent(source -> take(Cue.Moment.AFTER, new Line(source, "")));
        }
    }

    private void take(Cue.Moment moment, Line line) {
        Optional<Cue> next = Optional.ofNullable(cues.peek())
                .filter(cue -> speaking.isEmpty()
                        && cue.moment() == moment
                        && cue.source().equals(line.source()));
        next.ifPresent(cue -> {
            cues.remove();
            speaking = Optional.of(cue);
            sampleAt = -cue.delay().toMillis() * Frame.RATE / 1000;
        });
    }

    @Override
    public Optional<short[]> nextFrame() {
        idleFrames = speaking.isPresent() ? 0 : idleFrames + 1;
        if (idleFrames > patience.dividedBy(Frame.LENGTH)) {
            return Optional.empty();
        }
        return Optional.of(speaking.map(this::spoken).orElseGet(Frame::silent));
    }

    private short[] spoken(Cue cue) {
        short[] frame = Frame.silent();
        for (int i = 0; i < frame.length; i++, sampleAt++) {
            if (sampleAt >= 0 && sampleAt < cue.sound().sampleCount()) {
                frame[i] = cue.sound().sampleAt((int) sampleAt);
            }
        }
        if (sampleAt >= cue.sound().sampleCount()) {
            speaking = Optional.empty();
        }
        return frame;
    }

    /** The names of the utterances whose cue has not come, in their order. */
    public List<String> unsaid() {
        return cues.stream().map(Cue::name).toList();
    }

    @Override
    public void close() {}
}
