package guide.massage.session;

import guide.massage.language.Line;
import guide.massage.routine.BodyArea;
import guide.massage.routine.Plan;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where in its course a session is. Each phase holds what only it needs; those with a dialogue of many questions,
 * {@link Screening} and {@link Hurting}, stand by themselves.
 */
public sealed interface Phase
        permits Phase.Beginning, Phase.Interruptible, Phase.Paused, Phase.Stopped, Hurting, Phase.Finished {
    <R> R match(Cases<R> cases);

    /** One method for each phase. */
    interface Cases<R> {
        R beginning(Beginning phase);

        R tryOut(TryOut phase);

        R choosing(Choosing phase);

        R screening(Screening phase);

        R preparing(Preparing phase);

        R guiding(Guiding phase);

        R paused(Paused phase);

        R stopped(Stopped phase);

        R hurting(Hurting phase);

        R closing(Closing phase);

        R finished(Finished phase);
    }

    /** A phase that can be interrupted and later begun again at its current instruction. */
    sealed interface Interruptible extends Phase permits TryOut, Choosing, Screening, Preparing, Guiding, Closing {}

    /** Nothing has happened yet. */
    record Beginning() implements Phase {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.beginning(this);
        }
    }

    /** "Stop" is to be said once, so that everybody knows that it is heard. */
    record TryOut(TryOut.Stage stage, Event.Begun options) implements Interruptible {
        /** How far the try-out has come. */
        public enum Stage {
            FIRST_TRY,
            SECOND_TRY,
            /** It was not heard: go on without? */
            WITHOUT
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tryOut(this);
        }
    }

    /**
     * A routine is being chosen.
     *
     * @param offered how many of them have been named so far
     * @param area only routines that work on it are offered
     * @param budget how long the massage may take
     * @param screening what to do once it is chosen
     */
    record Choosing(
            int offered, Optional<BodyArea> area, Optional<Duration> budget, Event.Begun.ScreeningHistory screening)
            implements Interruptible {
        /** Everything is on offer. */
        static Choosing fromAll(Event.Begun.ScreeningHistory screening) {
            return new Choosing(0, Optional.empty(), Optional.empty(), screening);
        }

        Choosing offering(int from) {
            return new Choosing(from, area, budget, screening);
        }

        Choosing of(BodyArea wanted) {
            return new Choosing(0, Optional.of(wanted), budget, screening);
        }

        Choosing within(Duration length) {
            return new Choosing(0, area, Optional.of(length), screening);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.choosing(this);
        }
    }

    /** The room is made ready and both agree on how it is done. */
    record Preparing(Plan plan, Preparing.Stage stage) implements Interruptible {
        /** What is being waited for. */
        public enum Stage {
            READY,
            AGREEMENT
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.preparing(this);
        }
    }

    /**
     * Hands are at work.
     *
     * @param open a question somebody may answer while the work goes on
     */
    record Guiding(Progress progress, Optional<Guiding.Question> open) implements Interruptible {
        /** A question that does not halt the work. */
        public enum Question {
            COMFORTABLE,
            COMFORTABLE_AGAIN,
            MIXED_FEELING,
            /** After a cry without words. */
            ALL_WELL,
            START_OVER,
            /** "Other side" may move the touch or go to the step for that side. */
            CHANGE_SIDE;

            /** Whether it is about how the receiver feels. */
            boolean isAboutComfort() {
                return this != START_OVER && this != CHANGE_SIDE;
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.guiding(this);
        }

        static Guiding at(Progress progress) {
            return new Guiding(progress, Optional.empty());
        }

        Guiding with(Progress other) {
            return new Guiding(other, open);
        }

        Guiding asking(Guiding.Question question) {
            return new Guiding(progress, Optional.of(question));
        }

        Guiding askingNothing() {
            return new Guiding(progress, Optional.empty());
        }

        /** To be taken up later: the clock stands still and no question is open. */
        Guiding haltedAt(Duration now) {
            return new Guiding(progress.with(progress.clock().halted(now)), Optional.empty());
        }
    }

    /** Everything waits until somebody says "resume". */
    record Paused(Interruptible interrupted, Reason reason) implements Phase {
        /** Why it waits. */
        public enum Reason {
            ASKED_FOR,
            /** Nobody can be heard; words cannot end this. */
            CANNOT_HEAR
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.paused(this);
        }
    }

    /** "Stop" was said, or a key pressed: pause or finish? */
    record Stopped(Interruptible interrupted, Stopped.Stage stage) implements Phase {
        /** Which question is open. */
        public enum Stage {
            PAUSE_OR_FINISH,
            /** Asked after a second key press, for those without a voice. */
            GO_ON
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stopped(this);
        }
    }

    /** The last words are being said: aftercare or advice. */
    record Closing(Ending ending, List<Line> words) implements Interruptible {
        public Closing {
            words = List.copyOf(words);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.closing(this);
        }
    }

    /** Over. */
    record Finished(Ending ending) implements Phase {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.finished(this);
        }
    }
}
