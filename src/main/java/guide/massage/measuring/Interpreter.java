package guide.massage.measuring;

import guide.massage.hearing.Hearing;
import guide.massage.language.PhraseBook;
import guide.massage.language.Reading;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Says what each event of the ear means.
 *
 * @param lead how much later than the recording the ear's clock runs
 */
record Interpreter(PhraseBook phrases, Duration lead) implements Hearing.Cases<Notice> {
    @Override
    public Notice suspected(Hearing.Suspected event) {
        return moment(event, event.words(), List.of(event.reading()), Verdict.HUSH);
    }

    @Override
    public Notice cried(Hearing.Cried event) {
        return new Notice(
                event.utterance(),
                inRecording(event.start()),
                inRecording(event.end()),
                inRecording(event.at()),
                "",
                List.of(),
                OptionalDouble.empty(),
                Verdict.CRY);
    }

    @Override
    public Notice tooLoud(Hearing.TooLoud event) {
        return moment(event, "", List.of(), Verdict.ROOM_TOO_LOUD);
    }

    @Override
    public Notice dismissed(Hearing.Dismissed event) {
        return moment(event, "", List.of(), Verdict.HUSH_DROPPED);
    }

    private Notice moment(Hearing event, String words, List<Reading> readings, Verdict verdict) {
        Duration at = inRecording(event.at());
        return new Notice(event.utterance(), at, at, at, words, readings, OptionalDouble.empty(), verdict);
    }

    @Override
    public Notice heard(Hearing.Heard event) {
        List<Reading> readings = phrases.readings(event.words());
        return new Notice(
                event.utterance(),
                inRecording(event.start()),
                inRecording(event.end()),
                inRecording(event.at()),
                event.words(),
                readings,
                event.confidence(),
                readings.isEmpty() ? Verdict.NOT_UNDERSTOOD : Verdict.ACCEPTED);
    }

    @Override
    public Notice overheard(Hearing.Overheard event) {
        return new Notice(
                event.utterance(),
                inRecording(event.start()),
                inRecording(event.end()),
                inRecording(event.at()),
                event.words(),
                phrases.readings(event.words()),
                OptionalDouble.empty(),
                Verdict.of(event.doubt()));
    }

    private Duration inRecording(Duration time) {
        Duration shifted = time.minus(lead);
        return shifted.isNegative() ? Duration.ZERO : shifted;
    }
}
