package guide.massage.bench;

import guide.massage.audio.Earcon;
import guide.massage.audio.Frame;
import guide.massage.language.PhraseBook;
import guide.massage.runtime.Witness;
import guide.massage.session.Effect;
import guide.massage.session.Event;
import guide.massage.session.Hurting;
import guide.massage.session.Occurrence;
import guide.massage.session.Phase;
import guide.massage.session.Session;
import guide.massage.session.Transition;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * One utterance of a person and what the session does about it. It watches the session, lets the person speak at their
 * moment, and ends the sound when all is known. Used by one thread, for one utterance.
 */
final class Exchange implements Witness {
    /** So long after the utterance a reaction is still one to it. */
    private static final long PATIENCE = 4L * Frame.RATE;

    /** What begins to sound is surely in the record after this. */
    private static final long TO_SOUND = 10L * Frame.SAMPLES;

    /** The fade of whatever is silenced. */
    private static final long FADE = Frame.RATE / 200;

    /** A sentence waits until the tone before it is over. */
    private static final long TONE = Earcon.TAKEN.sound().sampleCount();

    /** A sentence of fewer letters may be over before the person has spoken. */
    private static final int LONG_SENTENCE = 40;

    private final EchoingRoom room;
    private final PhraseBook phrases;
    private final Utterance utterance;
    private final long delay;
    private long tone;
    private OptionalLong spoken = OptionalLong.empty();
    private OptionalLong silenced = OptionalLong.empty();
    private OptionalLong halted = OptionalLong.empty();
    private OptionalLong handsOff = OptionalLong.empty();
    private OptionalLong answered = OptionalLong.empty();
    private OptionalLong replied = OptionalLong.empty();

    /**
     * An exchange in this room.
     *
     * @param utterance with its sound as loud as the person is in the room
     * @param delay samples between the moment and the utterance
     */
    Exchange(EchoingRoom room, PhraseBook phrases, Utterance utterance, long delay) {
        this.room = room;
        this.phrases = phrases;
        this.utterance = utterance;
        this.delay = delay;
    }

    /** The person speaks now, after their delay. */
    void speak() {
        long from = room.played().length() + delay;
        spoken = OptionalLong.of(from);
        room.speak(utterance.sound(), from);
        room.endAt(from + utterance.sound().sampleCount() + PATIENCE);
    }

    @Override
    public void saw(Session before, Occurrence occurrence, Transition transition) {
        if (spoken.isEmpty()) {
            transition.effects().forEach(this::speakOver);
        } else if (room.played().length() >= spoken.getAsLong() && !(occurrence.event() instanceof Event.Closed)) {
            note(occurrence.event(), transition);
        }
    }

    private void speakOver(Effect effect) {
        if (spoken.isEmpty()
                && effect instanceof Effect.Say say
                && say.line().text().length() >= LONG_SENTENCE) {
            speak();
        }
    }

    private void note(Event event, Transition transition) {
        if (event instanceof Event.Dismissed && halted.isEmpty()) {
            silenced = OptionalLong.empty();
        }
        if (hasHalted(transition.session().phase())) {
            halted = now(halted);
        }
        if (isUnderstood(event)) {
            answered = startOfAnswer(transition);
        }
        transition.effects().forEach(this::note);
    }

    private void note(Effect effect) {
        if (effect instanceof Effect.Chime) {
            tone = TONE;
        }
        if (effect instanceof Effect.Silence && handsOff.isEmpty()) {
            silenced = now(silenced);
        }
        if (effect instanceof Effect.Say && halted.isPresent()) {
            handsOff = now(handsOff);
            room.endAt(handsOff.getAsLong() + TO_SOUND);
        }
        if (effect instanceof Effect.Say && answered.isPresent() && replied.isEmpty()) {
            replied = OptionalLong.of(room.played().length() + tone);
            room.endAt(replied.getAsLong());
        }
    }

    private OptionalLong now(OptionalLong earlier) {
        return earlier.isPresent() ? earlier : OptionalLong.of(room.played().length());
    }

    private OptionalLong startOfAnswer(Transition transition) {
        boolean sounds = transition.effects().stream()
                .anyMatch(effect -> effect instanceof Effect.Chime || effect instanceof Effect.Say);
        return sounds ? now(answered) : answered;
    }

    private boolean isUnderstood(Event event) {
        return !utterance.isAlarm()
                && event instanceof Event.Heard heard
                && phrases.readings(heard.words()).stream()
                        .anyMatch(reading -> reading.intent().equals(utterance.intent()));
    }

    private static boolean hasHalted(Phase phase) {
        return phase instanceof Hurting || phase instanceof Phase.Stopped || phase instanceof Phase.Closing;
    }

    /** What came of it, once the session has been played. */
    Reaction reaction() {
        if (spoken.isEmpty() || (utterance.isAlarm() && handsOff.isEmpty())) {
            return Reaction.none(utterance);
        }
        OptionalDouble halt = handsOff.isPresent()
                ? after(room.played().beginningOfSound(handsOff.getAsLong() + FADE))
                : OptionalDouble.empty();
        OptionalDouble silence = silence();
        return new Reaction(utterance, silence.isPresent() ? silence : halt, halt, after(answered), after(replied));
    }

    /** The last that sounded before the hands-off sentence; a pause that happened to be there is not credited. */
    private OptionalDouble silence() {
        if (handsOff.isEmpty()) {
            return OptionalDouble.empty();
        }
        long last = room.played().endOfSound(spoken.orElse(0), handsOff.getAsLong());
        return last == spoken.orElse(0) ? OptionalDouble.empty() : after(Math.max(last, silenced.orElse(last)));
    }

    private OptionalDouble after(OptionalLong sample) {
        return sample.isPresent() ? after(sample.getAsLong()) : OptionalDouble.empty();
    }

    private OptionalDouble after(long sample) {
        return OptionalDouble.of(utterance.millisAfterEnd(sample - spoken.getAsLong()));
    }
}
