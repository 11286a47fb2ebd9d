package guide.massage.hearing;

import guide.massage.language.PhraseBook;
import guide.massage.language.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/**
 * Turns the recogniser's changing hypotheses into events. For each utterance it goes from nothing over a suspicion to
 * words that are heard; a suspicion is always followed by a hearing or a dismissal.
 */
final class Attention {
    /** How far before its first hypothesis a word is looked for in the loudness: the recogniser lags by less. */
    private static final long LAG = 40;

    private final PhraseBook phrases;
    private final EarSettings settings;
    private final Loudness loudness;
    private final Judgement judgement;

    private int utterance = 1;
    private String words = "";
    private Optional<Reading> safety = Optional.empty();
    private boolean complete;
    private boolean open;
    private long since;
    private long begun;
    private boolean suspecting;
    private Optional<String> dropped = Optional.empty();
    private Optional<String> heard = Optional.empty();

    Attention(PhraseBook phrases, EarSettings settings, Loudness loudness) {
        this.phrases = phrases;
        this.settings = settings;
        this.loudness = loudness;
        this.judgement = new Judgement(phrases, settings, loudness);
    }

    /** Takes the hypothesis after the newest frame; the second opinion is asked for only where it counts. */
    List<Hearing> guess(String partial, Supplier<String> opinion) {
        note(partial);
        return safety.map(reading -> suspectOrHear(reading, opinion.get())).orElseGet(this::dismissIfSteady);
    }

    private void note(String partial) {
        if (words.isEmpty() && !partial.isEmpty()) {
            begun = now();
        }
        if (!partial.equals(words)) {
            words = partial;
            since = now();
            safety = phrases.safetyReading(words);
            complete = phrases.isComplete(words);
            open = phrases.canContinueHarmlessly(words);
        }
    }

    private List<Hearing> suspectOrHear(Reading reading, String opinion) {
        List<Hearing> events = new ArrayList<>();
        if (heard.isEmpty() && !suspecting && !dropped.equals(Optional.of(words)) && worthHushing(opinion)) {
            suspecting = true;
            events.add(new Hearing.Suspected(utterance, Frames.time(now()), words, reading));
        }
        if (suspecting && worthHearing(opinion)) {
            suspecting = false;
            heard = Optional.of(words);
            events.add(new Hearing.Heard(
                    utterance,
                    Frames.time(now()),
                    words,
                    OptionalDouble.empty(),
                    Frames.time(Math.max(0, begun - LAG / 2)),
                    Frames.time(now())));
        }
        return events;
    }

    private List<Hearing> dismissIfSteady() {
        if (!suspecting || steady() < Frames.in(settings.steadyToDismiss())) {
            return List.of();
        }
        return List.of(dismiss());
    }

    private Hearing dismiss() {
        suspecting = false;
        dropped = Optional.of(words);
        return new Hearing.Dismissed(utterance, Frames.time(now()));
    }

    private boolean worthHushing(String opinion) {
        if (peak() < loudness.floor() + settings.leastRise()) {
            return false;
        }
        boolean steady = steady() >= Frames.in(settings.steadyToHush());
        return judgement.bearsOut(opinion, words)
                ? steady || hasFallen()
                : steady && hasFallen() && Judgement.isLone(words, opinion);
    }

    private boolean hasFallen() {
        return loudness.loudest(now() - 2, now()) <= peak() - settings.fallToHush();
    }

    private boolean worthHearing(String opinion) {
        boolean still = Math.min(steady(), quiet()) >= Frames.in(settings.steadyToHear());
        boolean steady = steady() >= Frames.in(open ? settings.steadyToHearLong() : settings.steadyToHear());
        return (steady || still) && judgement.bearsOut(opinion, words);
    }

    /** Whether the utterance may be ended now, before the recogniser's own rule of silence. */
    boolean isOver() {
        return complete && Math.min(steady(), quiet()) >= Frames.in(settings.quietToEnd());
    }

    private long steady() {
        return now() - since;
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

    /** Takes what both recognisers made of an utterance at its end; times are on the ear's clock. */
    List<Hearing> end(Decoded guided, Decoded free) {
        Decoded result = judgement.better(guided, free);
        String opinion = free.text();
        List<Hearing> events = new ArrayList<>();
        if (!result.isEmpty()) {
            Optional<Hearing.Doubt> doubt = judgement.doubt(result, opinion);
            boolean confirmed =
                    doubt.isEmpty() && phrases.safetyReading(result.text()).isPresent();
            if (suspecting && !confirmed) {
                events.add(dismiss());
            }
            if (!heard.equals(Optional.of(result.text()))) {
                events.add(doubt.map(d -> overheard(result, d)).orElseGet(() -> heard(result)));
            }
        } else if (suspecting) {
            events.add(dismiss());
        }
        nextUtterance(!result.isEmpty() || heard.isPresent() || dropped.isPresent());
        return events;
    }

    private void nextUtterance(boolean used) {
        utterance += used ? 1 : 0;
        words = "";
        safety = Optional.empty();
        complete = false;
        open = false;
        since = now();
        begun = now();
        suspecting = false;
        dropped = Optional.empty();
        heard = Optional.empty();
    }

    private Hearing heard(Decoded result) {
        return new Hearing.Heard(
                utterance,
                Frames.time(now()),
                result.text(),
                OptionalDouble.of(result.confidence()),
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
