package guide.massage.hearing;

import guide.massage.language.PhraseBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Notices cries: a loud, sudden, voiced sound of a moment's length in which no word is recognised. Whether a word was in
 * it is known only some time after it, so that is when it is told.
 *
 * <p>No recordings of human cries were at hand. The gates come from what cries are said to be, held against talk, words
 * and noises that must not count.
 */
final class Cries {
    /** Louder than the quiet room by this much; talk at the same place is too, a sigh is not. */
    private static final double LOUD_DECIBELS = 25;

    /** Risen by so much within {@link #ONSET} frames. */
    private static final double SUDDEN_DECIBELS = 15;

    private static final int ONSET = 5;

    /** Down by so much from its loudest frame, it is over. */
    private static final double OVER_DECIBELS = 18;

    private static final int SHORTEST = 8;
    private static final int LONGEST = 75;
    private static final double VOICED_SHARE = 0.75;

    /** The recognisers lag by less; 600 ms. */
    private static final int WORDS_KNOWN = 30;

    /** A recognised word reaches this far beyond its times. */
    private static final int LOOSE = 10;

    private final PhraseBook phrases;
    private final Loudness loudness;
    private final Voicing voicing = new Voicing();
    private final List<Span> words = new ArrayList<>();
    private Optional<Sound> sound = Optional.empty();
    private Optional<Span> ended = Optional.empty();

    /** From one frame to another. */
    private record Span(long from, long to) {
        boolean touches(Span other) {
            return from <= other.to + LOOSE && other.from <= to + LOOSE;
        }
    }

    /** A sound that goes on: since when, how loud at most, how many of its frames are voiced. */
    private record Sound(long from, double peak, int voiced) {
        Sound and(double level, boolean voicedNow) {
            return new Sound(from, Math.max(peak, level), voiced + (voicedNow ? 1 : 0));
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
        return loud && sudden && voicing.isVoiced() ? Optional.of(new Sound(now() - 1, level, 1)) : Optional.empty();
    }

    private Optional<Sound> goingOn(Sound earlier, double level) {
        if (level > earlier.peak() - OVER_DECIBELS) {
            return Optional.of(earlier.and(level, voicing.isVoiced()));
        }
        long length = now() - 1 - earlier.from();
        if (SHORTEST <= length && length <= LONGEST && earlier.voiced() >= VOICED_SHARE * length) {
            ended = Optional.of(new Span(earlier.from(), now() - 1));
        }
        return Optional.empty();
    }

    /** Takes the words of an utterance that is over, with times on the ear's clock. */
    void heard(Decoded said) {
        said.words().stream()
                .filter(word -> isWord(word.word()))
                .forEach(word -> words.add(new Span(Frames.at(word.start()), Frames.at(word.end()))));
        words.removeIf(word -> word.to() < now() - 10L * LONGEST);
    }

    /** A cry that ended some time ago, if there was no word in it; the hypothesis is of the utterance that goes on. */
    Optional<Hearing> cry(int utterance, Supplier<String> hypothesis) {
        Optional<Span> due = ended.filter(span -> now() - span.to() >= WORDS_KNOWN);
        if (due.isEmpty()) {
            return Optional.empty();
        }
        ended = Optional.empty();
        boolean spoken = words.stream().anyMatch(due.orElseThrow()::touches) || isWord(hypothesis.get());
        return spoken
                ? Optional.empty()
                : Optional.of(new Hearing.Cried(
                        utterance,
                        Frames.time(now()),
                        Frames.time(due.orElseThrow().from()),
                        Frames.time(due.orElseThrow().to())));
    }

    /** Fillers such as "ah" are sounds. */
    private boolean isWord(String text) {
        return !phrases.wordsOf(text).isEmpty();
    }

    private long now() {
        return loudness.count();
    }
}
