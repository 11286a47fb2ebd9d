package guide.massage.hearing;

import guide.massage.language.PhraseBook;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Notices cries: a sudden sound of a moment's length with a clear and steady pitch, louder than the talk so far, after
 * which it is quiet, and in which no recogniser hears a word. That is known only some time after it, so that is when it
 * is told. Until somebody has spoken there is no talk to hold a sound against, and no cry.
 *
 * <p>No recordings of human cries were at hand. The gates come from what cries are said to be, held against talk, words
 * and noises that must not count.
 */
final class Cries {
    /** Louder than the quiet room by this much; talk at the same place is too, a sigh is not. */
    private static final double LOUD_DECIBELS = 25;

    /** Louder than people's words lately by this much. */
    private static final double ABOVE_TALK_DECIBELS = 3;

    /** Of what an utterance is softer than the talk before, so much is taken over; a louder one counts at once. */
    private static final double TAKEN_OVER = 0.1;

    /** Risen by so much within {@link #ONSET} frames. */
    private static final double SUDDEN_DECIBELS = 15;

    private static final int ONSET = 5;

    /** Down by so much from its loudest frame, it is over; anything as loud after it goes on with it. */
    private static final double OVER_DECIBELS = 18;

    private static final int SHORTEST = 8;
    private static final int LONGEST = 75;
    private static final double VOICED_SHARE = 0.75;
    private static final double STEADY_SHARE = 0.6;

    /** The pitch of a voice that holds or glides changes by less from frame to frame. */
    private static final double GLIDE = 0.1;

    /** Quiet after it for so long, people have said what they were saying; the recognisers lag by less. 1 s. */
    private static final int ENDS_UTTERANCE = 50;

    /** A word nearer than this is of the same breath; 500 ms. */
    private static final int BREATH = 25;

    private final PhraseBook phrases;
    private final Loudness loudness;
    private final Voicing voicing = new Voicing();
    private OptionalDouble talk = OptionalDouble.empty();
    private long lastWord = Long.MIN_VALUE / 2;
    private Optional<Sound> sound = Optional.empty();
    private Optional<Span> ended = Optional.empty();

    /** From one frame to another, and how loud at most. */
    private record Span(long from, long to, double peak) {}

    /** A sound that goes on: since when, how loud at most, how many of its frames have a pitch, and one as just before. */
    private record Sound(long from, double peak, OptionalDouble pitch, int voiced, int steady) {
        static Sound begun(long from, double level, OptionalDouble pitch) {
            return new Sound(from, level, pitch, pitch.isPresent() ? 1 : 0, 0);
        }

        Sound and(double level, OptionalDouble now) {
            boolean held = pitch.isPresent()
                    && now.isPresent()
                    && Math.abs(now.getAsDouble() / pitch.getAsDouble() - 1) < GLIDE;
            return new Sound(
                    from, Math.max(peak, level), now, voiced + (now.isPresent() ? 1 : 0), steady + (held ? 1 : 0));
        }

        boolean isVoice(long length) {
            return SHORTEST <= length
                    && length <= LONGEST
                    && voiced >= VOICED_SHARE * length
                    && steady >= STEADY_SHARE * length;
        }
    }

    Cries(PhraseBook phrases, Loudness loudness) {
        this.phrases = phrases;
        this.loudness = loudness;
    }

    /** Takes in one frame, after the loudness has. */
    void hear(short[] frame) {
        voicing.hear(frame);
        double level = loudness.loudest(now() - 1, now());
        sound = sound.isPresent() ? goingOn(sound.orElseThrow(), level) : beginning(level);
    }

    private Optional<Sound> beginning(double level) {
        boolean loud = level >= loudness.floor() + LOUD_DECIBELS;
        boolean sudden = level >= loudness.loudest(now() - 1 - ONSET, now() - ONSET) + SUDDEN_DECIBELS;
        return loud && sudden ? Optional.of(Sound.begun(now() - 1, level, voicing.pitch())) : Optional.empty();
    }

    private Optional<Sound> goingOn(Sound earlier, double level) {
        if (level > earlier.peak() - OVER_DECIBELS) {
            return Optional.of(earlier.and(level, voicing.pitch()));
        }
        boolean standsAlone = ended.isEmpty();
        boolean voice = earlier.isVoice(now() - 1 - earlier.from());
        ended = standsAlone && voice
                ? Optional.of(new Span(earlier.from(), now() - 1, earlier.peak()))
                : Optional.empty();
        return Optional.empty();
    }

    /** Takes what the recognisers made of an utterance that is over, with times on the ear's clock. */
    void heard(Stream<Decoded> said) {
        said.flatMap(decoded -> decoded.words().stream())
                .filter(word -> isWord(word.word()))
                .forEach(word -> heard(Frames.at(word.start()), Frames.at(word.end())));
    }

    private void heard(long from, long to) {
        lastWord = Math.max(lastWord, to);
        double level = loudness.loudest(from, to + 1);
        double usual = talk.orElse(level);
        talk = OptionalDouble.of(level > usual ? level : usual + TAKEN_OVER * (level - usual));
    }

    /** A cry that ended some time ago, if it stood alone; the hypotheses are of the utterance that goes on. */
    Optional<Hearing> cry(int utterance, Stream<String> hypotheses) {
        Optional<Span> due = ended.filter(span -> now() - span.to() >= ENDS_UTTERANCE);
        if (due.isEmpty()) {
            return Optional.empty();
        }
        Span span = due.orElseThrow();
        ended = Optional.empty();
        boolean loud = talk.isPresent() && span.peak() >= talk.getAsDouble() + ABOVE_TALK_DECIBELS;
        boolean goesOn = loudness.loudest(span.to() + 5, now()) > span.peak() - OVER_DECIBELS;
        boolean spoken = lastWord + BREATH >= span.from() || hypotheses.anyMatch(this::isWord);
        return loud && !goesOn && !spoken
                ? Optional.of(new Hearing.Cried(
                        utterance, Frames.time(now()), Frames.time(span.from()), Frames.time(span.to())))
                : Optional.empty();
    }

    /** Fillers such as "ah" are sounds, and so is what no word fits. */
    private boolean isWord(String text) {
        return phrases.wordsOf(text).stream().anyMatch(word -> !word.equals("[unk]"));
    }

    private long now() {
        return loudness.count();
    }
}
