package guide.massage.hearing;

import org.vosk.Recognizer;

/**
 * A recogniser that listens beside the ear for commands, over the same model: one for the safety words alone, and one
 * that may use every word the model knows. What one of them hears in talk about other things, the others seldom hear
 * too.
 *
 * <p>It is fed with the same samples, on the same thread, and its utterances end where those of the ear for commands
 * end.
 */
final class Listener implements AutoCloseable {
    private final Recognizer recogniser;
    private Decoded ended = Decoded.nothing();

    Listener(Recognizer recogniser) {
        this.recogniser = recogniser;
    }

    /** Takes in samples; answers whether the recogniser's own rule took them for the end of an utterance. */
    boolean hear(short[] samples) {
        boolean over = recogniser.acceptWaveForm(samples, samples.length);
        if (over) {
            ended = whole();
        }
        return over;
    }

    /** What it made of the utterance so far. */
    String words() {
        return (ended.text() + " " + Decoded.partial(recogniser.getPartialResult())).strip();
    }

    /** What it made of the utterance, which is over now. */
    Decoded end() {
        Decoded whole = whole();
        ended = Decoded.nothing();
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
