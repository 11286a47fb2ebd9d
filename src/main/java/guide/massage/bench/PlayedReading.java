package guide.massage.bench;

import guide.massage.audio.Frame;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Reads off the exact samples that were played what came of an exchange. */
final class PlayedReading {
    /** The fade of whatever is silenced. */
    private static final long FADE = Frame.RATE / 200;

    private final Utterance utterance;
    private final Exchange.Course course;
    private final PlayedSound played;

    private PlayedReading(Utterance utterance, Exchange.Course course, PlayedSound played) {
        this.utterance = utterance;
        this.course = course;
        this.played = played;
    }

    /** What came of an utterance, once the session has been played. */
    static Reaction of(Utterance utterance, Exchange.Course course, PlayedSound played) {
        return new PlayedReading(utterance, course, played).reaction();
    }

    private Reaction reaction() {
        if (course.spoken().isEmpty()
                || (utterance.isAlarm() && course.handsOff().isEmpty())) {
            return Reaction.none(utterance);
        }
        OptionalDouble halt = course.handsOff().isPresent()
                ? after(played.beginningOfSound(course.handsOff().getAsLong() + FADE))
                : OptionalDouble.empty();
        OptionalDouble silence = silence();
        return new Reaction(
                utterance,
                silence.isPresent() ? silence : halt,
                halt,
                after(course.answered()),
                after(course.replied()));
    }

    /** The last that sounded before the hands-off sentence; a pause that happened to be there is not credited. */
    private OptionalDouble silence() {
        if (course.handsOff().isEmpty()) {
            return OptionalDouble.empty();
        }
        long begun = course.spoken().orElse(0);
        long last = played.endOfSound(begun, course.handsOff().getAsLong());
        return last == begun
                ? OptionalDouble.empty()
                : after(Math.max(last, course.silenced().orElse(last)));
    }

    private OptionalDouble after(OptionalLong sample) {
        return sample.isPresent() ? after(sample.getAsLong()) : OptionalDouble.empty();
    }

    private OptionalDouble after(long sample) {
        return OptionalDouble.of(
                utterance.millisAfterEnd(sample - course.spoken().orElse(0)));
    }
}
