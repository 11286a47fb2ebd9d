package guide.massage.hearing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.vosk.Model;
import org.vosk.Recognizer;

/**
 * A loaded speech model: it knows words and makes recognisers.
 *
 * <p>Loading takes some 0.1 to 0.5 s and 50 to 100 MB outside Java's heap. Any thread may open it; the recognisers
 * made from it belong to the one thread that feeds them. Whoever opened it closes it, after all its ears.
 */
public final class SpeechModel implements AutoCloseable {
    /** Samples a second that every recogniser expects. */
    static final float RATE = 16_000;

    /** Hypotheses of an utterance that are worth comparing. */
    private static final int ALTERNATIVES = 4;

    private final Path path;
    private final Model model;
    private boolean closed;

    private SpeechModel(Path path, Model model) {
        this.path = path;
        this.model = model;
    }

    /** Loads the Vosk model in a folder, which is left as it is. */
    public static SpeechModel open(Path folder) throws ModelUnusable {
        List<String> problems = new ModelFolder(folder).problems();
        if (!problems.isEmpty()) {
            throw new ModelUnusable(problems);
        }
        NativeVosk.load();
        return new SpeechModel(folder, load(folder));
    }

    private static Model load(Path folder) throws ModelUnusable {
        try (PreparedFolder prepared = PreparedFolder.of(folder)) {
            return loadPrepared(folder, prepared);
        } catch (IOException e) {
            throw new ModelUnusable(
                    "The speech model " + folder + " cannot be made ready in the folder for temporary files "
                            + System.getProperty("java.io.tmpdir")
                            + ": make room there, or start Java with -Djava.io.tmpdir=FOLDER.",
                    e);
        }
    }

    private static Model loadPrepared(Path folder, PreparedFolder prepared) throws ModelUnusable {
        try {
            return new Model(prepared.path().toString());
        } catch (IOException e) {
            throw new ModelUnusable(NativeVosk.cannotLoad(folder), e);
        }
    }

    /** The folder that was loaded. */
    public Path path() {
        return path;
    }

    /**
     * Whether the recogniser can ever hear this word, in the model's spelling. One that it does not know would be
     * dropped from its phrase in silence.
     */
    public synchronized boolean knows(String word) {
        requireOpen();
        return NativeVosk.knows(model, word);
    }

    /** A recogniser that hears mainly the sentences of a grammar; it belongs to the caller and the caller's thread. */
    synchronized Recognizer recogniser(String grammar) {
        requireOpen();
        Recognizer recogniser = new Recognizer(model, RATE, grammar);
        if (recogniser.getPointer() == null) {
            throw new IllegalStateException("The recogniser refused a grammar of " + grammar.length() + " letters");
        }
        return told(recogniser);
    }

    /** A recogniser of any words, for a second opinion. */
    synchronized Recognizer freeRecogniser() {
        requireOpen();
        try {
            return told(new Recognizer(model, RATE));
        } catch (IOException e) {
            throw new IllegalStateException("The recogniser refused the model " + path, e);
        }
    }

    private static Recognizer told(Recognizer recogniser) {
        recogniser.setWords(true);
        recogniser.setMaxAlternatives(ALTERNATIVES);
        return recogniser;
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The speech model is closed");
        }
    }

    /** Frees the model; the second call does nothing, since freeing it twice would end the process. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            model.close();
        }
    }
}
