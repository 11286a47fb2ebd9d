package guide.massage.hearing;

import guide.massage.language.Intent;
import guide.massage.language.IntentName;
import guide.massage.language.PhraseBook;
import guide.massage.language.Reading;
import java.util.List;
import java.util.stream.Stream;

/** Tells a cry from words that happen to hold one, by what the free recogniser made of the same sound. */
final class Alarms {
    private static final int LONE_WORDS = 2;

    private static final int SIMPLE_WORDS = 3;

    /** So many words more than the phrase has may be its sounds spelt otherwise. */
    private static final int MORE_WORDS = 1;

    /** Letters of a cry that may be too short for the second opinion: "stop", "ouch", "hurts", "ow ow". */
    private static final int SHORT = 5;

    /** So many phrases are said in one breath. */
    private static final int MOST_PHRASES = 2;

    private final PhraseBook phrases;
    private final double likeEnough;

    Alarms(PhraseBook phrases, double likeEnough) {
        this.phrases = phrases;
        this.likeEnough = likeEnough;
    }

    /**
     * Whether the free recogniser bears out that a safety phrase was said: it hears one too. Of a short cry standing
     * alone, which it often spells otherwise, the like is enough.
     */
    boolean bearsOut(String opinion, String words) {
        if (isTalk(words)) {
            return endsInCry(words, opinion);
        }
        boolean alarms = isSimple(words) ? phrases.safetyReading(opinion).isPresent() : isSame(words, opinion);
        return alarms || (isFew(words) && !isTalk(opinion, words) && Likeness.ofEnds(words, opinion) >= likeEnough);
    }

    /**
     * The same of words that may be part of talk: then the alarm must be what both end with.
     *
     * @param amidTalk whether other words were said just before
     */
    boolean bearsOut(String opinion, String words, boolean amidTalk) {
        if (isDoubtfulRow(words, opinion)) {
            return endsInCry(words, opinion);
        }
        return amidTalk ? endsAlike(words, opinion) : bearsOut(opinion, words);
    }

    /** Whether more phrases are in a row than are said in one breath, and the free ear heard something else. */
    boolean isDoubtfulRow(String words, String opinion) {
        return phrases.readings(words).size() > MOST_PHRASES && !isAlike(words, opinion);
    }

    private boolean isAlike(String words, String opinion) {
        return Likeness.of(words, opinion) >= likeEnough;
    }

    /**
     * Whether both end with the same alarm, and it is not a word for what a pain is like: in other talk that was taken
     * for phrases such words come up by chance.
     */
    boolean endsInCry(String words, String opinion) {
        return !endsInQuality(words) && endsAlike(words, opinion);
    }

    /** Whether the last word tells what a pain is like. */
    boolean endsInQuality(String words) {
        return phrases.safetyReading(lastWord(words)).filter(Alarms::isQuality).isPresent();
    }

    /** Whether the same alarm is raised, in nearly the same words or at the same end. */
    private boolean isSame(String words, String opinion) {
        return raisesSameAlarm(words, opinion) && (endsAlike(words, opinion) || isAlike(words, opinion));
    }

    /**
     * Whether the safety ear made alarms of a short sound, and nothing else. A lone word for what a pain is like
     * ("tender", "electric") does not count: the beginnings of too many others resemble one.
     */
    boolean isPlain(String safe) {
        List<Reading> readings = phrases.readings(safe);
        boolean lone = Likeness.words(safe).size() == 1;
        return !readings.isEmpty()
                && readings.stream().allMatch(reading -> reading.intent().isSafety() && !(lone && isQuality(reading)))
                && !isTalk(safe);
    }

    private static boolean isQuality(Reading reading) {
        return reading.intent() == Intent.PAIN_QUALITY
                || (reading.intent() == Intent.PAIN && !reading.slots().isEmpty());
    }

    private static boolean isTalk(String opinion, String words) {
        return Likeness.words(opinion).size() > Likeness.words(words).size() + MORE_WORDS;
    }

    /** Whether words that raise an alarm are more than that, and of no meaning here: the alarm may be part of a story. */
    boolean isTalk(String words) {
        return !phrases.makesSense(words);
    }

    /** Many words, or several phrases in a row, may be talk that was taken for them. */
    private boolean isSimple(String words) {
        return phrases.readings(words).size() <= 1 && Likeness.words(words).size() <= SIMPLE_WORDS;
    }

    private boolean raisesSameAlarm(String words, String opinion) {
        List<IntentName> alarms = Stream.concat(phrases.readings(words).stream(), phrases.safetyReading(words).stream())
                .map(Reading::intent)
                .toList();
        return phrases.safetyReading(opinion)
                .map(Reading::intent)
                .filter(alarms::contains)
                .isPresent();
    }

    /** Whether the second opinion raises the same alarm, and ends with the same word or nearly. */
    boolean endsAlike(String words, String opinion) {
        return raisesSameAlarm(words, opinion) && isAlike(lastWord(words), lastWord(opinion));
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    static boolean isShort(String words) {
        return words.length() <= SHORT;
    }

    /** Whether it is of the kind that comes out as one short word, and must not wait for a second opinion. */
    static boolean isCry(Reading reading) {
        return reading.intent() == Intent.PAIN || reading.intent() == Intent.STOP;
    }

    /** Whether no more was heard than the words of a lone cry. */
    static boolean isFew(String words) {
        return Likeness.words(words).size() <= LONE_WORDS;
    }

    /** Whether these words may be a lone cry or answer, of the kind that the second opinion often spells otherwise. */
    static boolean isLone(String words, String opinion) {
        return isFew(words)
                && Likeness.words(opinion).size() <= Likeness.words(words).size();
    }
}
