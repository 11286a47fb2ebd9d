package guide.massage.hearing;

import java.util.List;
import org.vosk.Recognizer;

/**
 * A second recogniser over the same model that may use every word it knows. The first one, held to the phrases, hears
 * phrases also in talk about other things; this one seldom hears the same phrase there.
 *
 * <p>It is fed after the first with the same samples, on the same thread, and closed with it.
 */
final class SecondOpinion implements AutoCloseable {
    private final Recognizer recogniser;
    private Decoded ended = new Decoded(List.of());

    SecondOpinion(Recognizer recogniser) {
        this.recogniser = recogniser;
    }

    void hear(short[] samples) {
        if (recogniser.acceptWaveForm(samples, samples.length)) {
            ended = whole();
        }
    }

    /** What it made of the utterance so far. */
    String words() {
        return (ended.text() + " " + Decoded.partial(recogniser.getPartialResult())).strip();
    }

    /** What it made of the utterance, which is over now. */
    Decoded end() {
        Decoded whole = whole();
        ended = new Decoded(List.of());
        return whole;
    }

    private Decoded whole() {
        return ended.and(Decoded.result(recogniser.getResult()));
    }

    @Override
    public void close() {
        recogniser.close();
    }
}
