package guide.massage.hearing;

import guide.massage.language.Reading;
import java.time.Duration;
import java.util.OptionalDouble;

/**
 * Something the ear noticed. Times count from the start of listening; every event of one utterance carries its number,
 * which grows by one from utterance to utterance.
 */
public sealed interface Hearing {
    /** The number of the utterance, from 1. */
    int utterance();

    /** When the ear came to know it, which is later than the sound. */
    Duration at();

    /** Answers by the kind of event; a new kind does not compile until every caller has considered it. */
    <R> R match(Cases<R> cases);

    /** One answer for each kind of event. */
    interface Cases<R> {
        R suspected(Suspected event);

        R dismissed(Dismissed event);

        R heard(Heard event);

        R overheard(Overheard event);

        R cried(Cried event);

        R tooLoud(TooLoud event);
    }

    /** The words so far are a safety phrase: time to fall silent, reversibly, until it is heard or dismissed. */
    record Suspected(int utterance, Duration at, String words, Reading reading) implements Hearing {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.suspected(this);
        }
    }

    /** The suspicion of this utterance came to nothing. */
    record Dismissed(int utterance, Duration at) implements Hearing {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dismissed(this);
        }
    }

    /**
     * Words that count. A safety phrase may be heard before the utterance is over; if it then turns out longer
     * ("ouch", "ouch my left leg"), the whole is heard again under the same number.
     *
     * @param words may hold {@code [unk]} for sounds outside the phrase book, and need not be a phrase of it
     * @param confidence from 0 to 1; absent while the utterance is not over
     */
    record Heard(int utterance, Duration at, String words, OptionalDouble confidence, Duration start, Duration end)
            implements Hearing {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.heard(this);
        }
    }

    /** Words that look like a phrase but are held to be none, so that nothing may follow from them. */
    record Overheard(int utterance, Duration at, String words, Doubt doubt, Duration start, Duration end)
            implements Hearing {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.overheard(this);
        }
    }

    /** A loud, sudden voice that said no word, told some time after it. */
    record Cried(int utterance, Duration at, Duration start, Duration end) implements Hearing {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.cried(this);
        }
    }

    /** For some seconds the room has been too loud to hear words well. */
    record TooLoud(int utterance, Duration at) implements Hearing {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tooLoud(this);
        }
    }

    /** Why words do not count. */
    enum Doubt {
        /** Shorter than anybody says it: a cough, a click. */
        TOO_SHORT,
        /** Hardly above the noise of the room. */
        TOO_SOFT,
        /** Cut out of talk that went on before or after it. */
        RUNNING_TALK,
        /** A recogniser that is not held to the phrases heard something else. */
        SECOND_OPINION
    }
}
