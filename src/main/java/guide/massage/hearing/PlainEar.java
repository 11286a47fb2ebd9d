package guide.massage.hearing;

import guide.massage.language.PhraseBook;
import java.util.Optional;
import org.vosk.Recognizer;

/**
 * The recogniser used the ordinary way, to hold the ear against: one grammar, the rules of silence of the model's own
 * settings, and nothing counts before an utterance is over. One thread makes it, feeds it and closes it; the model
 * stays open until then.
 */
public final class PlainEar implements AutoCloseable {
    private final Recognizer recogniser;

    /** Listens for the phrases of the book. */
    public PlainEar(SpeechModel model, PhraseBook phrases) {
        recogniser = model.recogniser(new Grammar(phrases).ofCommands());
    }

    /** Takes in one frame of 320 samples; answers with the words of an utterance when it is over. */
    public Optional<String> hear(short[] frame) {
        return recogniser.acceptWaveForm(frame, frame.length)
                ? Optional.of(Decoded.result(recogniser.getResult()).text()).filter(words -> !words.isEmpty())
                : Optional.empty();
    }

    @Override
    public void close() {
        recogniser.close();
    }
}
