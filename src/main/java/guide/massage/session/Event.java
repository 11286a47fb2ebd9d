package guide.massage.session;

import guide.massage.safety.Restrictions;
import java.time.Duration;
import java.util.Optional;

/** Something that has happened. {@link Cases} has no defaults: a new event has to be considered everywhere. */
public sealed interface Event {
    <R> R match(Cases<R> cases);

    /** One method for each event. */
    interface Cases<R> {
        R begun(Begun event);

        R suspected(Suspected event);

        R dismissed(Dismissed event);

        R heard(Heard event);

        R overheard(Overheard event);

        R cried(Cried event);

        R tooLoud(TooLoud event);

        R speechFinished(SpeechFinished event);

        R timerFired(TimerFired event);

        R keyPressed(KeyPressed event);

        R hearingLost(HearingLost event);

        R hearingRestored(HearingRestored event);

        R screeningPassed(ScreeningPassed event);

        R screeningRefused(ScreeningRefused event);

        R closed(Closed event);
    }

    /**
     * The program has started and can speak and listen.
     *
     * @param routine the routine asked for on the command line
     * @param input how commands arrive
     * @param screening whether the screening was ever completed on this machine
     * @param workedToday how long routines with a daily limit were performed today
     */
    record Begun(Optional<String> routine, Input input, ScreeningHistory screening, Duration workedToday)
            implements Event {
        /** How people talk to the program. */
        public enum Input {
            VOICE,
            /** Typed lines: there is no voice to try out. */
            TYPED
        }

        /** Whether the questions may be asked as one. */
        public enum ScreeningHistory {
            NEVER_COMPLETED,
            COMPLETED_ONCE
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.begun(this);
        }
    }

    /** The first hypothesis of a pain, stop or emergency word; not certain yet. */
    record Suspected(int utterance) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.suspected(this);
        }
    }

    /** A suspicion that was not confirmed. */
    record Dismissed(int utterance) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dismissed(this);
        }
    }

    /** Words, as the recogniser or the keyboard gave them; what they mean depends on the state. */
    record Heard(String words) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.heard(this);
        }
    }

    /** Words that look like a phrase and may be none: nothing follows from what they say. */
    record Overheard(String words) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.overheard(this);
        }
    }

    /** A loud, sudden voice that said no word. */
    record Cried() implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.cried(this);
        }
    }

    /** For some seconds the room has been too loud to hear words well. */
    record TooLoud() implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tooLoud(this);
        }
    }

    /** An utterance of the assistant was spoken to its end. */
    record SpeechFinished(UtteranceId utterance) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.speechFinished(this);
        }
    }

    /** A timer ran out. */
    record TimerFired(TimerId timer) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.timerFired(this);
        }
    }

    /** Any key, pedal or clicker. */
    record KeyPressed() implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.keyPressed(this);
        }
    }

    /** The program can hear nobody any more. */
    record HearingLost() implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.hearingLost(this);
        }
    }

    /** The program can hear again. */
    record HearingRestored() implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.hearingRestored(this);
        }
    }

    /**
     * The screening ended and allows a session. The journal holds this in place of the answers.
     *
     * @param lastId the last id given out during the screening, so that a replay without it goes on counting from there
     */
    record ScreeningPassed(Restrictions outcome, int lastId) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.screeningPassed(this);
        }
    }

    /** The screening ended and there must be no session. */
    record ScreeningRefused() implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.screeningRefused(this);
        }
    }

    /** The program was told to close, or its input came to an end. */
    record Closed() implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.closed(this);
        }
    }
}
