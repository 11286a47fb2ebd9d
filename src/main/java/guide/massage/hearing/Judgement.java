package guide.massage.hearing;

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
    /** Frames by which the recogniser's word edges may be off: 60 ms. */
    private static final int LOOSE = 3;

    private final PhraseBook phrases;
    private final EarSettings settings;
    private final Loudness loudness;
    private final Alarms alarms;
    private final Sureness sureness;
    private final Recheck recheck;
    private final WordTrail trail = new WordTrail();

    Judgement(PhraseBook phrases, EarSettings settings, Loudness loudness, Again again) {
        this.phrases = phrases;
        this.settings = settings;
        this.loudness = loudness;
        alarms = new Alarms(phrases, settings.likeEnough());
        sureness = new Sureness(phrases, settings);
        recheck = new Recheck(phrases, settings, loudness, again);
    }

    /**
     * The result to go by: mostly that of the ear for commands; that of the safety ear where the first heard nothing or
     * missed a cry that the free one heard too; and the free one where it alone is a phrase, and no longer, since the
     * first may have taken a decoy.
     */
    Decoded best(Decoded guided, Decoded safe, Decoded free) {
        if (guided.isEmpty() || isMissedCry(guided, safe, free)) {
            return safe;
        }
        return isPhrase(free) && (isClearer(free, guided) || isOnly(free, guided)) ? free : phraseOf(guided);
    }

    /** Whether the safety ear and the free one heard a cry, and the ear for commands no phrase that is much likelier. */
    private boolean isMissedCry(Decoded guided, Decoded safe, Decoded free) {
        boolean plainly =
                !phrases.readings(guided.text()).isEmpty() && guided.score() - safe.score() > settings.nearlyAsLikely();
        return !isAlarm(guided) && isAlarm(safe) && isAlarm(free) && !plainly;
    }

    /** Whether phrases were made and nothing else: an alarm that the free ear alone heard amid talk has no bearing. */
    private boolean isPhrase(Decoded free) {
        return !phrases.readings(free.text()).isEmpty() && phrases.makesSense(free.text());
    }

    /** Whether these are several words, and fit better than what else was made. */
    private static boolean isClearer(Decoded free, Decoded guided) {
        return free.words().size() > 1
                && free.score() >= guided.score()
                && !free.text().equals(guided.text());
    }

    private boolean isOnly(Decoded free, Decoded guided) {
        return phrases.readings(guided.text()).isEmpty()
                && free.words().size() <= Math.max(1, guided.words().size());
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
        return sureness.confidence(result);
    }

    private boolean isAlarm(Decoded result) {
        return phrases.safetyReading(result.text()).isPresent();
    }

    /** Why the result of an utterance does not count, if so; words that are no phrase are never doubted. */
    Optional<Hearing.Doubt> doubt(Decoded result, Decoded opinion) {
        List<Reading> readings = phrases.readings(result.text());
        return readings.isEmpty()
                ? Optional.empty()
                : doubtOfSound(result)
                        .or(() -> doubtOfWords(result, readings, opinion))
                        .or(() -> doubtOfPlace(result));
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
        boolean safety = readings.stream().anyMatch(reading -> reading.intent().isSafety());
        if (!safety && isPartOfTalk(result, readings, opinion)) {
            return Optional.of(Hearing.Doubt.RUNNING_TALK);
        }
        boolean passes = safety ? isCry(result, readings, opinion) : isCommand(result, readings, opinion);
        return passes ? Optional.empty() : Optional.of(Hearing.Doubt.SECOND_OPINION);
    }

    private Optional<Hearing.Doubt> doubtOfPlace(Decoded result) {
        return isAmidLoudSound(begin(result), peak(result)) && !recheck.bearsOut(result)
                ? Optional.of(Hearing.Doubt.RUNNING_TALK)
                : Optional.empty();
    }

    /** Whether words of this loudness, which begin at this frame, may be a piece of longer ones. */
    boolean isAmidLoudSound(long begin, double peak) {
        return recheck.isNeeded(begin, peak);
    }

    private boolean isCry(Decoded result, List<Reading> readings, Decoded opinion) {
        return sureness.isRatherTalk(result, opinion)
                ? isBorneOutAfterPause(result, opinion)
                : isBorneOut(result, opinion) || isShortCry(result, readings, opinion) || isPlainCry(result, opinion);
    }

    private boolean isCommand(Decoded result, List<Reading> readings, Decoded opinion) {
        return !sureness.isRatherTalk(result, opinion)
                && sureness.isSure(result, readings, opinion)
                && (sureness.agrees(result, readings, opinion)
                        || sureness.isLikelier(result, opinion)
                        || (Sureness.isHarmless(readings) && sureness.needsNoAgreement(result, opinion)));
    }

    /** Whether talk was followed, after a pause, by a cry and nothing else. */
    private boolean isBorneOutAfterPause(Decoded result, Decoded opinion) {
        Decoded cry = result.afterPause(Frames.seconds(Frames.in(settings.quietAround())));
        return !cry.isEmpty()
                && alarms.isPlain(cry.text())
                && alarms.endsAlike(
                        cry.text(),
                        opinion.from(cry.start() - Frames.seconds(LOOSE)).text());
    }

    /** What moves anything needs quiet around it, words or not; an answer may be given in noise. */
    private boolean isPartOfTalk(Decoded result, List<Reading> readings, Decoded opinion) {
        return (!Sureness.isAnswer(readings) && isAmidSound(result, opinion, Sureness.isHarmless(readings)))
                || talkAround(result, opinion)
                || alarms.isDoubtfulRow(result.text(), opinion.text());
    }

    /** A harmless move may follow noise that is not talk. */
    private boolean isAmidSound(Decoded result, Decoded opinion, boolean harmless) {
        long begin = begin(result);
        return (harmless ? isAfterTalk(begin, opinion) : isAfterSound(begin)) || isAround(result, this::isSound);
    }

    private boolean isBorneOut(Decoded result, Decoded opinion) {
        return alarms.bearsOut(opinion.text(), result.text(), isAfterTalk(begin(result), opinion));
    }

    private boolean isShortCry(Decoded result, List<Reading> readings, Decoded opinion) {
        return confidence(result) >= settings.sureEnough()
                && !isAfterTalk(begin(result), opinion)
                && readings.stream().anyMatch(Alarms::isCry)
                && Alarms.isShort(result.text())
                && Alarms.isLone(result.text(), opinion.text())
                && !talkAround(result, opinion);
    }

    /** Several words that are surely a cry need nobody to bear them out where nothing was said around them. */
    private boolean isPlainCry(Decoded result, Decoded opinion) {
        return result.words().size() > 1
                && alarms.isPlain(result.text())
                && confidence(result) >= settings.sureToMove()
                && sureness.isLikelier(result, opinion)
                && !isAfterTalk(begin(result), opinion)
                && !talkAround(result, opinion);
    }

    private static long begin(Decoded result) {
        return Frames.at(result.start()) - LOOSE;
    }

    private double peak(Decoded result) {
        return loudness.loudest(Frames.at(result.start()), Frames.at(result.end()) + 1);
    }

    /** Takes in what the free ear made of an utterance that is over. */
    void remember(Decoded opinion) {
        trail.add(opinion);
    }

    /** Whether so much was said shortly before that what follows is part of it. */
    boolean isAfterTalk(long from) {
        return isAfterTalk(from, Decoded.nothing());
    }

    private boolean isAfterTalk(long from, Decoded opinion) {
        return trail.isIn(opinion, from - Frames.in(settings.runningTalk()), from) && isAfterSound(from);
    }

    /** The same without words: in noise a command is rather missed than made up, a cry is not. */
    private boolean isAfterSound(long from) {
        double level = Math.max(
                loudness.loudest(from, loudness.count()) - settings.speechDrop(),
                loudness.floor() + settings.leastRise());
        return loudness.louderThan(level, from - Frames.in(settings.runningTalk()), from)
                > Frames.in(settings.talkBefore());
    }

    /** Loud sound without words is the noise of the room. */
    private boolean talkAround(Decoded result, Decoded opinion) {
        return isAround(result, (level, from, to) -> trail.isIn(opinion, from, to) && isSound(level, from, to));
    }

    /** Edges of words are loose, hence the frames left out. */
    private boolean isAround(Decoded result, Stretch wanted) {
        double level = Math.max(peak(result) - settings.speechDrop(), loudness.floor() + settings.leastRise());
        long quiet = Frames.in(settings.quietAround());
        long before = begin(result);
        long after = Frames.at(result.end()) + LOOSE + 2;
        return wanted.isIn(level, before - quiet, before) || wanted.isIn(level, after, after + quiet);
    }

    /** Something to look for between two frames, above a level. */
    private interface Stretch {
        boolean isIn(double level, long from, long to);
    }

    /** Over more than half of the stretch, since edges of words are loose. */
    private boolean isSound(double level, long from, long to) {
        return loudness.louderThan(level, from, to) > (to - from) / 2;
    }
}
