package guide.massage.bench;

import guide.massage.audio.Earcon;
import guide.massage.audio.Frame;
import guide.massage.language.Line;
import guide.massage.language.PhraseBook;
import guide.massage.runtime.Witness;
import guide.massage.session.Effect;
import guide.massage.session.Event;
import guide.massage.session.Hurting;
import guide.massage.session.Occurrence;
import guide.massage.session.Phase;
import guide.massage.session.Session;
import guide.massage.session.Transition;
import java.util.Optional;
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

    /** A sentence waits until the tone before it is over. */
    private static final long TONE = Earcon.TAKEN.sound().sampleCount();

    /** A sentence of fewer letters may be over before the person has spoken. */
    private static final int LONG_SENTENCE = 40;

    private final Stage room;
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
    private Optional<Line> warning = Optional.empty();
    private Optional<Line> reply = Optional.empty();
    private boolean answeredByTone;

    /**
     * An exchange in this room.
     *
     * @param utterance with its sound as loud as the person is in the room
     * @param delay samples between the moment and the utterance
     */
    Exchange(Stage room, PhraseBook phrases, Utterance utterance, long delay) {
        this.room = room;
        this.phrases = phrases;
        this.utterance = utterance;
        this.delay = delay;
    }

    /** The person speaks now, after their delay. */
    void speak() {
        long from = room.now() + delay;
        spoken = OptionalLong.of(from);
        room.speak(utterance.sound(), from);
        room.endAt(from + utterance.sound().sampleCount() + PATIENCE);
    }

    @Override
    public void saw(Session before, Occurrence occurrence, Transition transition) {
        if (spoken.isEmpty()) {
            transition.effects().forEach(this::speakOver);
        } else if (room.now() >= spoken.getAsLong() && !(occurrence.event() instanceof Event.Closed)) {
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
            answeredByTone |= answered.isPresent() && replied.isEmpty();
        }
        if (effect instanceof Effect.Silence && handsOff.isEmpty()) {
            silenced = now(silenced);
        }
        if (effect instanceof Effect.Say say && halted.isPresent()) {
            handsOff = now(handsOff);
            warning = Optional.of(warning.orElse(say.line()));
            room.endAt(handsOff.getAsLong() + TO_SOUND);
        }
        if (effect instanceof Effect.Say say && answered.isPresent() && replied.isEmpty()) {
            replied = OptionalLong.of(room.now() + tone);
            reply = Optional.of(say.line());
            room.endAt(replied.getAsLong());
        }
    }

    private OptionalLong now(OptionalLong earlier) {
        return earlier.isPresent() ? earlier : OptionalLong.of(room.now());
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

    /** When what happened in the session was decided, in samples of the stage. */
    Course course() {
        return new Course(spoken, silenced, handsOff, warning, answered, answeredByTone, reply, replied);
    }

    /**
     * When the session decided what, in samples of the stage; empty for what did not happen.
     *
     * @param spoken the utterance's beginning
     * @param silenced the hush that was not taken back
     * @param handsOff the sentence that takes the hands off was given to the voice
     * @param warning that sentence
     * @param answered a command was answered, by a tone or else by the reply
     * @param replied the reply may begin
     */
    record Course(
            OptionalLong spoken,
            OptionalLong silenced,
            OptionalLong handsOff,
            Optional<Line> warning,
            OptionalLong answered,
            boolean answeredByTone,
            Optional<Line> reply,
            OptionalLong replied) {}
}
