package guide.massage.session;

import guide.massage.language.Line;
import java.time.Duration;
import java.util.List;

/** Something to be done, in the order given. */
public sealed interface Effect {
    <R> R match(Cases<R> cases);

    /** One method for each effect. */
    interface Cases<R> {
        R say(Say effect);

        R silence(Silence effect);

        R prepare(Prepare effect);

        R chime(Chime effect);

        R startTimer(StartTimer effect);

        R cancelTimer(CancelTimer effect);

        R adjustVoice(AdjustVoice effect);

        R playMusic(PlayMusic effect);

        R fadeMusic(FadeMusic effect);

        R cutMusic(CutMusic effect);

        R post(Post effect);

        R rememberScreening(RememberScreening effect);

        R keepJournal(KeepJournal effect);

        R end(End effect);
    }

    /** Speak one sentence and answer with {@link Event.SpeechFinished} when all of it was heard. */
    record Say(UtteranceId utterance, Line line, Manner manner) implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.say(this);
        }
    }

    /** Fall silent at once; what was being said is not answered with {@link Event.SpeechFinished}. */
    record Silence() implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.silence(this);
        }
    }

    /** These sentences will probably be said soon and may be rendered ahead. */
    record Prepare(List<Line> lines) implements Effect {
        public Prepare {
            lines = List.copyOf(lines);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.prepare(this);
        }
    }

    /** Play a short sound. */
    record Chime(Sound sound) implements Effect {
        /** The sounds that carry a meaning. */
        public enum Sound {
            /** A command was taken. */
            TAKEN,
            /** Nobody can be heard any more. */
            HEARING_LOST
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.chime(this);
        }
    }

    /** Answer with {@link Event.TimerFired} after the given time, unless cancelled. */
    record StartTimer(TimerId timer, Duration after) implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.startTimer(this);
        }
    }

    /** Forget a timer. */
    record CancelTimer(TimerId timer) implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.cancelTimer(this);
        }
    }

    /** Speak in this voice from the next sentence on. */
    record AdjustVoice(VoiceSettings settings) implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.adjustVoice(this);
        }
    }

    /**
     * Let music come gently, or bring what plays to this level.
     *
     * @param gainDecibels as in {@link MusicSettings}
     */
    record PlayMusic(int gainDecibels) implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.playMusic(this);
        }
    }

    /** Let the music fade out. */
    record FadeMusic() implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.fadeMusic(this);
        }
    }

    /** Silence the music at once, as in a hush and a halt. */
    record CutMusic() implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.cutMusic(this);
        }
    }

    /** Deliver an event to the session itself, so that it stands in the journal. */
    record Post(Event event) implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.post(this);
        }
    }

    /** Remember that the screening was completed once; nothing of its answers. */
    record RememberScreening() implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rememberScreening(this);
        }
    }

    /** Do not delete the journal at the end. */
    record KeepJournal() implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.keepJournal(this);
        }
    }

    /** The session is over; nothing follows. */
    record End(Ending ending) implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.end(this);
        }
    }
}
