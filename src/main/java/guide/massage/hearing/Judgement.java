package guide.massage.hearing;

import guide.massage.language.Intent;
import guide.massage.language.IntentName;
import guide.massage.language.PhraseBook;
import guide.massage.language.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Decides whether words that look like a phrase count as one: by their length, by their loudness and the quiet around
 * them, and by what the second opinion heard. What is doubted costs differ: a missed cry far more than a needless
 * question, a false "next" more than a missed one.
 */
final class Judgement {
    private static final int LONE_WORDS = 2;

    /** So many words more than the phrase has may be its sounds spelt otherwise. */
    private static final int MORE_WORDS = 1;

    /** So many words in a row are hardly found in other talk by chance. */
    private static final int TELLING_WORDS = 3;

    /** Letters of a cry that may be too short for the second opinion: "stop", "ouch", "hurts", "ow ow". */
    private static final int SHORT = 5;

    private final PhraseBook phrases;
    private final EarSettings settings;
    private final Loudness loudness;

    Judgement(PhraseBook phrases, EarSettings settings, Loudness loudness) {
        this.phrases = phrases;
        this.settings = settings;
        this.loudness = loudness;
    }

    /**
     * Whether the free recogniser bears out that a safety phrase was said: it hears one too. Of a short cry standing
     * alone, which it often spells otherwise, the like is enough.
     */
    boolean bearsOut(String opinion, String words) {
        if (isTalk(words)) {
            return endsAlike(words, opinion);
        }
        return phrases.safetyReading(opinion).isPresent()
                || (Likeness.words(words).size() <= LONE_WORDS
                        && !isTalk(opinion, words)
                        && Likeness.ofEnds(words, opinion) >= settings.likeEnough());
    }

    private static boolean isTalk(String opinion, String words) {
        return Likeness.words(opinion).size() > Likeness.words(words).size() + MORE_WORDS;
    }

    /** Whether words that raise an alarm are more than that, and of no meaning here: the alarm may be part of a story. */
    boolean isTalk(String words) {
        return !phrases.makesSense(words);
    }

    /** Whether the second opinion raises an alarm too, and ends with the same word or nearly. */
    boolean endsAlike(String words, String opinion) {
        return phrases.safetyReading(opinion).isPresent()
                && Likeness.of(lastWord(words), lastWord(opinion)) >= settings.likeEnough();
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /**
     * The result to go by: mostly that of the ear for commands; that of the safety ear where the first heard nothing or
     * missed a cry that the free one heard too; and the free one where it alone is a phrase, and no longer, since the first may have
     * taken a decoy.
     */
    Decoded best(Decoded guided, Decoded safe, Decoded free) {
        if (guided.isEmpty() || (!isAlarm(guided) && isAlarm(safe) && isAlarm(free))) {
            return safe;
        }
        boolean freeOnly = phrases.readings(guided.text()).isEmpty()
                && !phrases.readings(free.text()).isEmpty();
        if (isClearer(free, guided)) {
            return free;
        }
        return freeOnly && free.words().size() <= Math.max(1, guided.words().size()) ? free : phraseOf(guided);
    }

    /** Whether the free ear made a phrase of several words of the sound, and it fits better than what else was made. */
    private boolean isClearer(Decoded free, Decoded guided) {
        return free.words().size() > 1
                && free.score() >= guided.score() + settings.nearlyAsLikely()
                && !phrases.readings(free.text()).isEmpty();
    }

    /** A lone word that means nothing by itself gives way to one that does and is nearly as likely: "now" to "no". */
    private Decoded phraseOf(Decoded guided) {
        if (guided.words().size() != 1 || !phrases.readings(guided.text()).isEmpty()) {
            return guided;
        }
        return IntStream.range(1, guided.hypotheses().size())
                .filter(i -> guided.hypotheses().get(i).words().size() == 1
                        && !phrases.readings(guided.hypotheses().get(i).text()).isEmpty()
                        && guided.score() - guided.hypotheses().get(i).score() <= settings.nearlyAsLikely())
                .mapToObj(i -> new Decoded(
                        guided.hypotheses().subList(i, guided.hypotheses().size())))
                .findFirst()
                .orElse(guided);
    }

    /** How likely, from 0 to 1, these words are among all that the recogniser takes to be possible, by their meaning. */
    double confidence(Decoded result) {
        List<Reading> meant = phrases.readings(result.text());
        double all = 0;
        double same = 0;
        for (Decoded.Hypothesis hypothesis : result.hypotheses()) {
            double weight = Math.exp(hypothesis.score() - result.score());
            all += weight;
            same += hypothesis.text().equals(result.text())
                            || phrases.readings(hypothesis.text()).equals(meant)
                    ? weight
                    : 0;
        }
        return all == 0 ? 0 : same / all;
    }

    private boolean isAlarm(Decoded result) {
        return phrases.safetyReading(result.text()).isPresent();
    }

    /** Why the result of an utterance does not count, if so; words that are no phrase are never doubted. */
    Optional<Hearing.Doubt> doubt(Decoded result, Decoded opinion) {
        List<Reading> readings = phrases.readings(result.text());
        return readings.isEmpty()
                ? Optional.empty()
                : doubtOfSound(result).or(() -> doubtOfWords(result, readings, opinion));
    }

    private Optional<Hearing.Doubt> doubtOfSound(Decoded result) {
        if (result.end() - result.start() < Frames.seconds(Frames.in(settings.shortestPhrase()))) {
            return Optional.of(Hearing.Doubt.TOO_SHORT);
        }
        return peak(result) < loudness.floor() + settings.leastRise()
                ? Optional.of(Hearing.Doubt.TOO_SOFT)
                : Optional.empty();
    }

    private Optional<Hearing.Doubt> doubtOfWords(Decoded result, List<Reading> readings, Decoded opinion) {
        boolean talk = talkAround(result);
        boolean safety = readings.stream().anyMatch(reading -> reading.intent().isSafety());
        if (talk && !safety) {
            return Optional.of(Hearing.Doubt.RUNNING_TALK);
        }
        boolean alone = !talk && isLone(result.text(), opinion.text());
        boolean sure = confidence(result) >= settings.sureEnough();
        boolean passes = safety
                ? bearsOut(opinion.text(), result.text())
                        || (alone && sure && readings.stream().anyMatch(Judgement::isCry) && isShort(result.text()))
                : confidence(result) >= (isHarmless(readings) ? settings.sureEnough() : settings.sureToMove())
                        && (agrees(opinion.text(), result.text(), readings)
                                || isLikelier(result, opinion)
                                || (alone && isHarmless(readings)));
        return passes ? Optional.empty() : Optional.of(Hearing.Doubt.SECOND_OPINION);
    }

    /** Whether several words fit the sound at least as well as anything that could have been said. */
    private static boolean isLikelier(Decoded result, Decoded opinion) {
        return result.words().size() >= TELLING_WORDS && result.score() >= opinion.score();
    }

    static boolean isShort(String words) {
        return words.length() <= SHORT;
    }

    private boolean agrees(String opinion, String words, List<Reading> readings) {
        List<IntentName> intents = readings.stream().map(Reading::intent).toList();
        return Likeness.of(words, opinion) >= settings.likeEnough()
                || isWithin(words, opinion)
                || phrases.readings(opinion).stream().map(Reading::intent).anyMatch(intents::contains);
    }

    /** Whether the second opinion is these words and one more, which noise beside them may be spelt as. */
    private static boolean isWithin(String words, String opinion) {
        return (opinion.startsWith(words + " ") || opinion.endsWith(" " + words))
                && Likeness.words(opinion).size() <= Likeness.words(words).size() + MORE_WORDS;
    }

    /** Answers count only where something is asked, and a wrong move of the touch by a hand's breadth costs nothing. */
    private static boolean isHarmless(List<Reading> readings) {
        return readings.stream()
                .map(Reading::intent)
                .anyMatch(intent -> intent.kind() == Intent.Kind.ANSWER || intent == Intent.POSITION);
    }

    /** Whether it is of the kind that comes out as one short word, and must not wait for a second opinion. */
    static boolean isCry(Reading reading) {
        return reading.intent() == Intent.PAIN || reading.intent() == Intent.STOP;
    }

    /** Whether these words may be a lone cry or answer, of the kind that the second opinion often spells otherwise. */
    static boolean isLone(String words, String opinion) {
        int count = Likeness.words(words).size();
        return count <= LONE_WORDS && Likeness.words(opinion).size() <= count;
    }

    private double peak(Decoded result) {
        return loudness.loudest(Frames.at(result.start()), Frames.at(result.end()) + 1);
    }

    /** The recogniser's word edges are loose by some 50 ms, hence the frames left out and the share allowed. */
    private boolean talkAround(Decoded result) {
        double level = Math.max(peak(result) - settings.speechDrop(), loudness.floor() + settings.leastRise());
        long quiet = Frames.in(settings.quietAround());
        long before = Frames.at(result.start()) - 3;
        long after = Frames.at(result.end()) + 5;
        return loudness.louderThan(level, before - quiet, before) > quiet / 2
                || loudness.louderThan(level, after, after + quiet) > quiet / 2;
    }
}
