package guide.massage.hearing;

import guide.massage.language.Intent;
import guide.massage.language.IntentName;
import guide.massage.language.PhraseBook;
import guide.massage.language.Reading;
import java.util.List;

/**
 * How sure one may be of words, by how likely the recognisers found them and others.
 *
 * <p>The free recogniser's words and the phrases are made of the same sound, so that their likelihoods can be compared:
 * where other words fit much better, phrases were found in other talk.
 */
final class Sureness {
    /** So many words more than the phrase has may be its sounds spelt otherwise. */
    private static final int MORE_WORDS = 1;

    /** So many words in a row are hardly found in other talk by chance. */
    private static final int TELLING_WORDS = 3;

    /**
     * By so much may a word that was not said fit better, in the logarithm: of the kit's words in quiet that were
     * understood (n = 345), 95 in a hundred are within it.
     */
    private static final double NO_BETTER = 0.7;

    /**
     * So likely must two words be that nobody bears out: of those doubted in an hour of talk one pair was, where
     * {@link #NO_BETTER} held too, and it followed other words.
     */
    private static final double VERY_SURE = 0.8;

    /** So alike are words that both recognisers heard but for a letter or two: "that really hurts", "that's really hurts". */
    private static final double THE_SAME = 0.85;

    private final PhraseBook phrases;
    private final EarSettings settings;

    Sureness(PhraseBook phrases, EarSettings settings) {
        this.phrases = phrases;
        this.settings = settings;
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

    /** Whether the result is likely enough for what would come of it. */
    boolean isSure(Decoded result, List<Reading> readings, Decoded opinion) {
        return confidence(result) >= needed(result, isHarmless(readings), opinion);
    }

    private double needed(Decoded result, boolean harmless, Decoded opinion) {
        if (result.words().size() > 1 && result.text().equals(opinion.text())) {
            return settings.sureIfSame();
        }
        if (!harmless) {
            return settings.sureToMove();
        }
        return isNoLessLikely(result, opinion) ? settings.sureOfAnswer() : settings.sureEnough();
    }

    /** Whether quite other words fit so much better that this was other talk. */
    boolean isRatherTalk(Decoded result, Decoded opinion) {
        return opinion.score() > result.score() + settings.betterAsTalk() && !isRepeated(result, opinion);
    }

    private static boolean isRepeated(Decoded result, Decoded opinion) {
        return Likeness.of(result.text(), opinion.text()) >= THE_SAME
                || (result.words().size() >= TELLING_WORDS && opinion.text().endsWith(" " + result.text()));
    }

    /** Whether several words fit the sound as well as anything that could have been said, so that none need agree. */
    boolean isLikelier(Decoded result, Decoded opinion) {
        int words = result.words().size();
        return (words >= TELLING_WORDS && opinion.score() <= result.score())
                || (words > 1 && isNoLessLikely(result, opinion) && confidence(result) >= VERY_SURE);
    }

    /** Whether this is so short that the second opinion often spells it otherwise, with a word more if that is no likelier. */
    boolean needsNoAgreement(Decoded result, Decoded opinion) {
        int more = isNoLessLikely(result, opinion) ? MORE_WORDS : 0;
        return Alarms.isFew(result.text())
                && opinion.words().size() <= result.words().size() + more;
    }

    private static boolean isNoLessLikely(Decoded result, Decoded opinion) {
        return opinion.score() <= result.score() + NO_BETTER;
    }

    /** Whether the second opinion heard the like, in its words or its sense. */
    boolean agrees(Decoded result, List<Reading> readings, Decoded opinion) {
        List<IntentName> intents = readings.stream().map(Reading::intent).toList();
        return Likeness.of(result.text(), opinion.text()) >= settings.likeEnough()
                || isWithin(result.text(), opinion.text())
                || phrases.readings(opinion.text()).stream()
                        .map(Reading::intent)
                        .anyMatch(intents::contains);
    }

    /** Whether the second opinion is these words and one more, which noise beside them may be spelt as. */
    private static boolean isWithin(String words, String opinion) {
        return (opinion.startsWith(words + " ") || opinion.endsWith(" " + words))
                && Likeness.words(opinion).size() <= Likeness.words(words).size() + MORE_WORDS;
    }

    /** Answers count only where something is asked, and a wrong move of the touch by a hand's breadth costs nothing. */
    static boolean isHarmless(List<Reading> readings) {
        return readings.stream().allMatch(reading -> isAnswer(reading) || reading.intent() == Intent.POSITION);
    }

    static boolean isAnswer(List<Reading> readings) {
        return readings.stream().allMatch(Sureness::isAnswer);
    }

    private static boolean isAnswer(Reading reading) {
        return reading.intent().kind() == Intent.Kind.ANSWER;
    }
}
