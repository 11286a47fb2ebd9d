package guide.massage.session;

import guide.massage.language.Intent;
import guide.massage.language.IntentName;
import guide.massage.routine.Pressure;
import guide.massage.session.Phase.Choosing;
import guide.massage.session.Phase.Closing;
import guide.massage.session.Phase.Guiding;
import guide.massage.session.Phase.Interruptible;
import guide.massage.session.Phase.Paused;
import guide.massage.session.Phase.Preparing;
import java.util.Optional;
import java.util.Set;

/** What a command changed, so that it can be taken back. */
public sealed interface Change {
    Set<Intent> TOLD_TO_THE_GIVER = Set.of(Intent.POSITION, Intent.SLOWER, Intent.FASTER);

    <R> R match(Cases<R> cases);

    /** One method for each kind of change. */
    interface Cases<R> {
        R moved(Moved change);

        R pressed(Pressed change);

        R resized(Resized change);

        R told(Told change);

        R voiced(Voiced change);

        R played(Played change);

        R turned(Turned change);

        R held(Held change);

        R resumed(Resumed change);

        R ended(Ended change);

        R settled(Settled change);
    }

    /** Went to another step. */
    record Moved(Progress from) implements Change {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.moved(this);
        }
    }

    /** Asked for another pressure. */
    record Pressed(Pressure from) implements Change {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.pressed(this);
        }
    }

    /** Made a step longer or shorter. */
    record Resized(StepClock from) implements Change {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.resized(this);
        }
    }

    /** Had the giver told something that only their hands know. */
    record Told() implements Change {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.told(this);
        }
    }

    /** Made the voice another one. */
    record Voiced(VoiceSettings from) implements Change {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.voiced(this);
        }
    }

    /** Made the music another one. */
    record Played(MusicSettings from) implements Change {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.played(this);
        }
    }

    /** Answered a question before the massage, or narrowed the choice. */
    record Turned(Interruptible from) implements Change {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.turned(this);
        }
    }

    /** Paused. */
    record Held() implements Change {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.held(this);
        }
    }

    /** Went on after a pause. */
    record Resumed() implements Change {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.resumed(this);
        }
    }

    /** Ended the massage. */
    record Ended(Interruptible from) implements Change {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ended(this);
        }
    }

    /** Must not be taken back: less pressure that the receiver was asked about. */
    record Settled() implements Change {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.settled(this);
        }
    }

    /** What a command that led from one state to another changed; nothing where it only answered. */
    static Optional<Change> made(IntentName intent, Session before, Session after) {
        if (TOLD_TO_THE_GIVER.contains(intent) && after.phase() instanceof Guiding) {
            return Optional.of(new Told());
        }
        VoiceSettings voice = before.preferences().voice();
        if (!voice.equals(after.preferences().voice())) {
            return Optional.of(new Voiced(voice));
        }
        MusicSettings music = before.preferences().music();
        return music.equals(after.preferences().music())
                ? between(before, before.phase(), after.phase())
                : Optional.of(new Played(music));
    }

    private static Optional<Change> between(Session before, Phase from, Phase to) {
        if (from instanceof Guiding worked) {
            return ofWork(before, worked, to);
        }
        if (from instanceof Paused && to instanceof Guiding) {
            return Optional.of(new Resumed());
        }
        boolean beforeTheMassage = from instanceof Choosing || from instanceof Screening || from instanceof Preparing;
        boolean turned = beforeTheMassage && from.getClass() == to.getClass() && !from.equals(to);
        return turned ? Optional.of(new Turned((Interruptible) from)) : Optional.empty();
    }

    private static Optional<Change> ofWork(Session before, Guiding from, Phase to) {
        if (to instanceof Guiding after) {
            return inRoutine(before, from, after.progress());
        }
        if (to instanceof Paused) {
            return Optional.of(new Held());
        }
        return to instanceof Closing ? Optional.of(new Ended(from.haltedAt(before.now()))) : Optional.empty();
    }

    private static Optional<Change> inRoutine(Session before, Guiding from, Progress after) {
        Progress progress = from.progress();
        if (progress.index() != after.index()) {
            return Optional.of(new Moved(from.haltedAt(before.now()).progress()));
        }
        if (progress.pressure() != after.pressure()) {
            return Optional.of(from.open().isPresent() ? new Settled() : new Pressed(progress.pressure()));
        }
        return progress.clock().target().equals(after.clock().target())
                ? Optional.empty()
                : Optional.of(new Resized(progress.clock()));
    }
}
