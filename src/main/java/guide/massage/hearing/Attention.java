package guide.massage.hearing;

import guide.massage.language.PhraseBook;
import guide.massage.language.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/**
 * Turns the changing hypotheses of the three recognisers into events. For each utterance it goes from nothing over a
 * suspicion to words that are heard; a suspicion is always followed by a hearing or a dismissal.
 */
final class Attention {
    /** How far before its first hypothesis a word is looked for in the loudness: the recogniser lags by less. */
    private static final long LAG = 40;

    /** A sound so much softer than what was said before it that this has been quiet for 160 ms is a breath after it. */
    private static final long BREATH = 8;

    private final PhraseBook phrases;
    private final EarSettings settings;
    private final Loudness loudness;
    private final Judgement judgement;
    private final Alarms alarms;
    private final Track command;
    private final Track cry;

    private int utterance = 1;
    private String free = "";
    private long begun;
    private boolean suspecting;
    private long suspectedAt;
    private Optional<String> glimpsed = Optional.empty();
    private long glimpsedAt;
    private Optional<String> dropped = Optional.empty();
    private Optional<String> heard = Optional.empty();

    Attention(PhraseBook phrases, EarSettings settings, Loudness loudness, Again again) {
        this.phrases = phrases;
        this.settings = settings;
        this.loudness = loudness;
        this.judgement = new Judgement(phrases, settings, loudness, again);
        alarms = new Alarms(phrases, settings.likeEnough());
        this.command = new Track(phrases);
        this.cry = new Track(phrases);
    }

    /**
     * Takes the hypotheses after the newest frame: of the ear for commands, of the ear for safety, and of the free one,
     * which is asked only where it counts.
     */
    List<Hearing> guess(String commandWords, String safetyWords, Supplier<String> freeWords) {
        if (command.isEmpty() && cry.isEmpty() && !(commandWords.isEmpty() && safetyWords.isEmpty())) {
            begun = now();
        }
        command.note(commandWords, now());
        cry.note(safetyWords, now());
        if (suspecting && isGlimpseBorneOut()) {
            return List.of(hear(glimpsed.orElseThrow()));
        }
        if (!command.isAlarm() && !cry.isAlarm()) {
            return dismissIfSteady();
        }
        free = freeWords.get();
        return suspectOrHear();
    }

    /**
     * Takes what can be made of a short sound that stands alone, as if it were over. To ask costs much of a processor,
     * so a breath is not asked about, nor what ends a row of words, nor all words where the first made no alarm of it.
     */
    List<Hearing> glimpse(Supplier<Decoded> safe, Supplier<Decoded> anything) {
        if (command.isEmpty() && cry.isEmpty()) {
            begun = now();
        }
        glimpsed = mayStandAlone()
                ? Optional.of(safe.get().text())
                        .filter(alarms::isPlain)
                        .filter(words -> Alarms.isShort(words) || !isRunning())
                        .filter(words -> alarms.endsAlike(words, anything.get().text()))
                : Optional.empty();
        glimpsedAt = now();
        return glimpsed.map(words -> suspect(words, phrases.safetyReading(words)))
                .orElse(List.of());
    }

    /** Whether this is neither a breath after other sound nor the end of a row of words. */
    private boolean mayStandAlone() {
        return quiet() <= BREATH && Alarms.isFew(command.words()) && Alarms.isFew(cry.words());
    }

    /** Whether nothing followed what was glimpsed, nor did talk go before it, of which it may be a piece. */
    private boolean isGlimpseBorneOut() {
        return glimpsed.isPresent()
                && !isRunning()
                && Math.min(now() - glimpsedAt, quiet()) >= Frames.in(settings.quietAround());
    }

    private List<Hearing> suspect(String words, Optional<Reading> alarm) {
        if (heard.isPresent() || suspecting || dropped.equals(Optional.of(words)) || alarm.isEmpty()) {
            return List.of();
        }
        suspecting = true;
        suspectedAt = now();
        return List.of(new Hearing.Suspected(utterance, Frames.time(now()), words, alarm.get()));
    }

    private List<Hearing> suspectOrHear() {
        List<Hearing> events = new ArrayList<>();
        if (!suspecting && worthHushing()) {
            events.addAll(suspect(alarm().words(), alarm().alarm()));
        }
        if (suspecting && worthHearing()) {
            events.add(hear(alarm().words()));
        }
        return events;
    }

    private Hearing hear(String words) {
        suspecting = false;
        heard = Optional.of(words);
        return new Hearing.Heard(
                utterance,
                Frames.time(now()),
                words,
                OptionalDouble.empty(),
                Frames.time(Math.max(0, begun - LAG / 2)),
                Frames.time(now()));
    }

    /** The words to go by: the ear for commands knows more of what may be said about a pain. */
    private Track alarm() {
        return command.isAlarm() ? command : cry;
    }

    private List<Hearing> dismissIfSteady() {
        long steady = Math.min(now() - suspectedAt, Math.min(command.steady(now()), cry.steady(now())));
        return suspecting && steady >= Frames.in(settings.steadyToDismiss()) ? List.of(dismiss()) : List.of();
    }

    private Hearing dismiss() {
        suspecting = false;
        dropped = glimpsed.or(() -> Optional.of(alarm().words()));
        glimpsed = Optional.empty();
        return new Hearing.Dismissed(utterance, Frames.time(now()));
    }

    private boolean worthHushing() {
        if (peak() < loudness.floor() + settings.leastRise()) {
            return false;
        }
        boolean steady = steady() >= Frames.in(settings.steadyToHush());
        if (alarms.isTalk(alarm().words())) {
            return steady && isAmidTalk() && alarms.endsAlike(alarm().words(), free);
        }
        if (isRunning()) {
            return steady && isAmidTalk() && isBorneOut();
        }
        return isBorneOut() ? steady || hasFallen() : steady && hasFallen() && standsAlone();
    }

    /** Of a cry the end is enough, a word for what a pain is like must be the last for a moment. */
    private boolean isAmidTalk() {
        boolean over =
                alarms.endsInQuality(alarm().words()) ? quiet() >= Frames.in(settings.steadyToHush()) : hasFallen();
        return over && command.isAlarm() && cry.isAlarm();
    }

    /** Whether so much was said before that this is talk. */
    private boolean isRunning() {
        return judgement.isAfterTalk(begun - LAG / 2) || now() - begun > Frames.in(settings.runningTalk());
    }

    private boolean isBorneOut() {
        return alarms.bearsOut(free, alarm().words());
    }

    /** Whether one short cry is all that anybody hears; the safety ear's counts even where it may mean something else. */
    private boolean standsAlone() {
        return Alarms.isLone(alarm().words(), free)
                && Alarms.isLone(command.words(), free)
                && alarm().alarm().filter(Alarms::isCry).isPresent()
                && Alarms.isShort(alarm().words());
    }

    private boolean hasFallen() {
        return loudness.loudest(now() - 2, now()) <= peak() - settings.fallToHush();
    }

    /** Whether an alarm amid many other words, or amid music, was one, only the whole of it tells. */
    private boolean worthHearing() {
        if (alarms.isTalk(alarm().words())
                || alarms.isDoubtfulRow(alarm().words(), free)
                || judgement.isAmidLoudSound(begun - LAG / 2, peak())) {
            return false;
        }
        boolean still = Math.min(steady(), quiet()) >= Frames.in(settings.steadyToHear());
        boolean steady = steady() >= Frames.in(settings.steadyToHearLong());
        return (still || steady) && alarms.bearsOut(free, alarm().words(), isRunning());
    }

    /** Whether the utterance may be ended now, before the recogniser's own rule of silence. */
    boolean isOver() {
        long still = Math.min(command.steady(now()), quiet());
        return still >= Frames.in(settings.quietToEnd()) && phrases.isComplete(command.words());
    }

    private long steady() {
        long ofCommand = command.isAlarm() ? command.steady(now()) : 0;
        return Math.max(ofCommand, cry.isAlarm() ? cry.steady(now()) : 0);
    }

    private long quiet() {
        return loudness.sinceLouderThan(talkLevel(peak()), begun - LAG);
    }

    private double peak() {
        return loudness.loudest(begun - LAG, now());
    }

    private double talkLevel(double peak) {
        return Math.max(peak - settings.speechDrop(), loudness.floor() + settings.leastRise());
    }

    private long now() {
        return loudness.count();
    }

    /** Takes what the recognisers made of an utterance at its end; times are on the ear's clock. */
    List<Hearing> end(Decoded guided, Decoded safe, Decoded anything) {
        Decoded result = judgement.best(guided, safe, anything);
        List<Hearing> events = new ArrayList<>();
        Optional<Hearing.Doubt> doubt = result.isEmpty() ? Optional.empty() : judgement.doubt(result, anything);
        boolean alarming = phrases.safetyReading(result.text()).isPresent();
        if (suspecting && (doubt.isPresent() || !alarming)) {
            events.add(dismiss());
        }
        boolean lessThanHeard = heard.isPresent() && !alarming;
        if (!result.isEmpty() && !lessThanHeard && !heard.equals(Optional.of(result.text()))) {
            events.add(doubt.map(d -> overheard(result, d)).orElseGet(() -> heard(result)));
        }
        judgement.remember(anything);
        nextUtterance(!result.isEmpty() || heard.isPresent() || dropped.isPresent());
        return events;
    }

    private void nextUtterance(boolean used) {
        utterance += used ? 1 : 0;
        command.clear(now());
        cry.clear(now());
        begun = now();
        suspecting = false;
        glimpsed = Optional.empty();
        dropped = Optional.empty();
        heard = Optional.empty();
    }

    private Hearing heard(Decoded result) {
        return new Hearing.Heard(
                utterance,
                Frames.time(now()),
                result.text(),
                OptionalDouble.of(judgement.confidence(result)),
                Frames.time(Frames.at(result.start())),
                Frames.time(Frames.at(result.end())));
    }

    private Hearing overheard(Decoded result, Hearing.Doubt doubt) {
        return new Hearing.Overheard(
                utterance,
                Frames.time(now()),
                result.text(),
                doubt,
                Frames.time(Frames.at(result.start())),
                Frames.time(Frames.at(result.end())));
    }
}
