package guide.massage.hearing;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.vosk.Recognizer;

/**
 * Vosk used the ordinary way, to hold the ear against: one recogniser with a closed grammar of these phrases and the
 * sign for unknown words, the model's own rules of silence, final results only. It makes no suspicions and doubts
 * nothing. Of the ear's own it has the faint noise, so that it is repeatable.
 *
 * <p>One thread makes it, feeds it and closes it.
 */
public final class PlainRecogniser implements AutoCloseable {
    private static final String UNKNOWN = "[unk]";

    private final Recognizer recogniser;
    private final FaintNoise noise = new FaintNoise(EarSettings.measured().noiseSeed());
    private long frames;
    private int utterance;

    /** A recogniser for these phrases; the model stays the caller's. */
    public PlainRecogniser(SpeechModel model, Collection<String> phrases) {
        Set<String> grammar = new LinkedHashSet<>();
        // A model knows words in small letters only, and drops others in silence.
        phrases.forEach(phrase -> grammar.add(phrase.toLowerCase(Locale.ROOT)));
        grammar.add(UNKNOWN);
        recogniser = model.recogniser(Grammar.json(grammar));
    }

    /** Takes in one frame of 320 samples (16 kHz, mono) and answers the words of an utterance that is over. */
    public Optional<Hearing.Heard> hear(short[] frame) {
        frames++;
        return recogniser.acceptWaveForm(noise.over(frame), frame.length)
                ? heard(recogniser.getResult())
                : Optional.empty();
    }

    /** The words of the utterance that the end of the sound cut off. */
    public Optional<Hearing.Heard> end() {
        return heard(recogniser.getFinalResult());
    }

    /** Unknown words around known ones are left out, which is in this recogniser's favour. */
    private Optional<Hearing.Heard> heard(String json) {
        Decoded all = Decoded.result(json);
        Decoded known = new Decoded(List.of(new Decoded.Hypothesis(
                all.words().stream()
                        .filter(word -> !word.word().equals(UNKNOWN))
                        .toList(),
                all.score())));
        if (known.isEmpty()) {
            return Optional.empty();
        }
        utterance++;
        return Optional.of(new Hearing.Heard(
                utterance,
                Frames.time(frames),
                known.text(),
                OptionalDouble.empty(),
                Frames.time(Frames.at(known.start())),
                Frames.time(Frames.at(known.end()))));
    }

    @Override
    public void close() {
        recogniser.close();
    }
}
