package guide.massage.bench;

import guide.massage.audio.Earcon;
import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;
import guide.massage.language.Line;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Reads off a recording of loudspeaker and microphone what came of an exchange through devices. Both channels of the
 * tap agree to the sample. Word, sentence and tone are found by their likeness, each where it can have come at all.
 */
final class LiveReading {
    /** Fainter than this nothing is heard: about -60 dB of full scale. */
    private static final int AUDIBLE = 33;

    /** From the command to speak until the microphone hears it. */
    private static final long LATEST_WORD = Frame.RATE;

    /** What the recording holds comes behind what is decided; the other way round only by the rounding to frames. */
    private static final long BEFORE_DECIDED = Frame.RATE / 5;

    /** From a decision until it is heard, with a tone before the sentence. */
    private static final long LATEST_SOUND = 3L * Frame.RATE / 2;

    /** The rest of a sentence may no longer be in the recording. */
    private static final int HEAD = Frame.RATE / 2;

    private final RoomTap tap;
    private final Utterance utterance;
    private final Exchange.Course course;
    private final Function<Line, Pcm> rendered;
    private final long wordEnd;

    private LiveReading(
            RoomTap tap, Utterance utterance, Exchange.Course course, long said, Function<Line, Pcm> rendered) {
        this.tap = tap;
        this.utterance = utterance;
        this.course = course;
        this.rendered = rendered;
        Pcm heard = tap.heard(said, said + LATEST_WORD + utterance.sound().sampleCount());
        wordEnd = said + Likeness.of(heard, utterance.sound()).place() + utterance.endOfWord();
    }

    /**
     * What came of an utterance.
     *
     * @param said before which place of the tap's recording it is not heard
     * @param rendered the sound of a sentence of the assistant's
     */
    static Reaction of(
            RoomTap tap, Utterance utterance, Exchange.Course course, long said, Function<Line, Pcm> rendered) {
        return new LiveReading(tap, utterance, course, said, rendered).reaction();
    }

    private Reaction reaction() {
        OptionalLong warning = course.warning().isPresent()
                ? heard(rendered.apply(course.warning().get()), course.handsOff())
                : OptionalLong.empty();
        OptionalLong reply = course.reply().isPresent()
                ? heard(rendered.apply(course.reply().get()), course.replied())
                : OptionalLong.empty();
        OptionalLong answer = course.answeredByTone() ? heard(Earcon.TAKEN.sound(), course.answered()) : reply;
        OptionalLong silence = warning.isPresent() ? silence(warning.getAsLong()) : OptionalLong.empty();
        return new Reaction(
                utterance, after(silence.isPresent() ? silence : warning), after(warning), after(answer), after(reply));
    }

    /** Where a sound begins to be heard that was decided on at some place. */
    private OptionalLong heard(Pcm sound, OptionalLong decided) {
        if (decided.isEmpty()) {
            return OptionalLong.empty();
        }
        int audible = firstAudible(sound);
        Pcm head = sound.between(audible, Math.min(sound.sampleCount(), audible + HEAD));
        long from = decided.getAsLong() - BEFORE_DECIDED;
        Likeness likeness = Likeness.of(tap.played(from, from + BEFORE_DECIDED + LATEST_SOUND), head);
        return likeness.isSure() ? OptionalLong.of(from + likeness.place()) : OptionalLong.empty();
    }

    /** After the last that sounded before the hands-off sentence; a pause that happened to be there is not credited. */
    private OptionalLong silence(long warning) {
        long begun = course.spoken().orElse(0);
        Pcm played = tap.played(begun, warning);
        int last = played.sampleCount();
        while (last > 0 && Math.abs(played.sampleAt(last - 1)) <= AUDIBLE) {
            last--;
        }
        return last == 0
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(begun + last, course.silenced().orElse(0)));
    }

    private OptionalDouble after(OptionalLong place) {
        return place.isPresent()
                ? OptionalDouble.of((place.getAsLong() - wordEnd) * 1000.0 / Frame.RATE)
                : OptionalDouble.empty();
    }

    private static int firstAudible(Pcm sound) {
        int first = 0;
        while (first < sound.sampleCount() && Math.abs(sound.sampleAt(first)) <= AUDIBLE) {
            first++;
        }
        return first;
    }
}
