package guide.massage.hearing;

import guide.massage.language.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

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

    private int utterance = 1;
    private String words = "";
    private long since;
    private long begun;
    private boolean suspecting;
    private Optional<String> dropped = Optional.empty();
    private Optional<String> heard = Optional.empty();

    Attention(PhraseBook phrases, EarSettings settings, Loudness loudness) {
        this.phrases = phrases;
        this.settings = settings;
        this.loudness = loudness;
    }

    /** Takes the hypothesis after the newest frame. */
    List<Hearing> guess(String partial) {
        note(partial);
        return phrases.safetyReading(words).map(this::suspectOrHear).orElseGet(this::dismissIfSteady);
    }

    private void note(String partial) {
        if (words.isEmpty() && !partial.isEmpty()) {
            begun = now();
        }
        if (!partial.equals(words)) {
            words = partial;
            since = now();
        }
    }

    private List<Hearing> suspectOrHear(Reading reading) {
        List<Hearing> events = new ArrayList<>();
        if (heard.isEmpty() && !suspecting && !dropped.equals(Optional.of(words)) && worthHushing()) {
            suspecting = true;
            events.add(new Hearing.Suspected(utterance, Frames.time(now()), words, reading));
        }
        if (suspecting && worthHearing()) {
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

    private boolean worthHushing() {
        boolean overFloor = peak() >= loudness.floor() + settings.leastRise();
        boolean falling = loudness.loudest(now() - 2, now()) <= peak() - settings.fallToHush();
        return overFloor && (falling || steady() >= Frames.in(settings.steadyToHush()));
    }

    private boolean worthHearing() {
        if (!phrases.canContinueHarmlessly(words)) {
            return steady() >= Frames.in(settings.steadyToHear());
        }
        return steady() >= Frames.in(settings.steadyToHearLong())
                || Math.min(steady(), quiet()) >= Frames.in(settings.steadyToHear());
    }

    /** Whether the utterance may be ended now, before the recogniser's own rule of silence. */
    boolean isOver() {
        return phrases.isComplete(words) && Math.min(steady(), quiet()) >= Frames.in(settings.quietToEnd());
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

    /** Takes the result at the end of an utterance; times are on the ear's clock. */
    List<Hearing> end(Decoded result) {
        List<Hearing> events = new ArrayList<>();
        if (!result.isEmpty()) {
            Optional<Hearing.Doubt> doubt = doubt(result);
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

    private Optional<Hearing.Doubt> doubt(Decoded result) {
        List<Reading> readings = phrases.readings(result.text());
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        long start = Frames.at(result.start());
        long end = Frames.at(result.end());
        double peak = loudness.loudest(start, end + 1);
        if (end - start < Frames.in(settings.shortestPhrase())) {
            return Optional.of(Hearing.Doubt.TOO_SHORT);
        }
        if (peak < loudness.floor() + settings.leastRise()) {
            return Optional.of(Hearing.Doubt.TOO_SOFT);
        }
        boolean safety = readings.stream().anyMatch(reading -> reading.intent().isSafety());
        return !safety && talkAround(start, end, talkLevel(peak))
                ? Optional.of(Hearing.Doubt.RUNNING_TALK)
                : Optional.empty();
    }

    /** The recogniser's word edges are loose by some 50 ms, hence the frames left out and the few allowed. */
    private boolean talkAround(long start, long end, double level) {
        long quiet = Frames.in(settings.quietAround());
        return loudness.louderThan(level, start - 3 - quiet, start - 3) > quiet / 2
                || loudness.louderThan(level, end + 5, end + 5 + quiet) > quiet / 2;
    }
}
