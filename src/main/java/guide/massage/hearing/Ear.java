package guide.massage.hearing;

import guide.massage.language.PhraseBook;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.vosk.Recognizer;

/**
 * Listens to a stream of frames and says what it heard. It has no thread and no clock of its own: each frame handed in
 * moves it on by 20 ms, so equal sound gives equal events in every run.
 *
 * <p>Three recognisers share the model: one for everything that is understood, one for the safety words alone, one
 * free to hear any word. The first two raise a suspicion; what two of the three agree on is heard.
 *
 * <p>One thread makes it, feeds it and closes it. The model stays open until all its ears are closed.
 */
public final class Ear implements AutoCloseable {
    /** Fed to a fresh recogniser first, so that a word that has just begun keeps its beginning. */
    private static final int OVERLAP = 10;

    private final SpeechModel model;
    private final Vocabulary vocabulary;
    private final EarSettings settings;
    private final Loudness loudness = new Loudness();
    private final FaintNoise noise;
    private final Attention attention;
    private final Surroundings surroundings;
    private final Burst burst;
    private final Glimpse glimpse;
    private final Deque<short[]> recent = new ArrayDeque<>();

    private Recognizer recogniser;
    private Listener safety;
    private Listener free;
    private long born;
    private boolean closed;

    /** An ear for the phrases of the book, with the gates given. */
    public Ear(SpeechModel model, PhraseBook phrases, EarSettings settings) {
        this(model, Vocabulary.of(phrases), settings);
    }

    /** An ear for a vocabulary made before, with the gates given. */
    public Ear(SpeechModel model, Vocabulary vocabulary, EarSettings settings) {
        this.model = model;
        this.vocabulary = vocabulary;
        this.settings = settings;
        noise = new FaintNoise(settings.noiseSeed());
        attention = new Attention(vocabulary.phrases(), settings, loudness);
        surroundings = new Surroundings(vocabulary.phrases(), loudness);
        burst = new Burst(loudness);
        glimpse = new Glimpse(model, vocabulary);
        recogniser = model.recogniser(vocabulary.commands());
        safety = new Listener(model.recogniser(vocabulary.cries()));
        free = new Listener(model.freeRecogniser());
    }

    /** Takes in one frame of 320 samples (16 kHz, mono) and answers what is newly known, mostly nothing. */
    public List<Hearing> hear(short[] frame) {
        return hear(frame, true);
    }

    /**
     * The same where a loudspeaker may be heard.
     *
     * @param somebody whether there may be more in it than what the loudspeaker left; if not, no glimpse is taken, which
     *     would cost time and find nobody
     */
    public List<Hearing> hear(short[] frame, boolean somebody) {
        if (closed || frame.length != Frames.SAMPLES) {
            throw new IllegalStateException("The ear is " + (closed ? "closed" : "given " + frame.length + " samples"));
        }
        loudness.add(frame);
        short[] noisy = noise.over(frame);
        keep(noisy);
        List<Hearing> events = new ArrayList<>(glimpse(somebody));
        events.addAll(accept(noisy) ? end() : guess());
        return surroundings.after(frame, events, Stream.of(this::guided, safety::words, free::words));
    }

    private List<Hearing> glimpse(boolean somebody) {
        if (!burst.hasPaused() || !somebody) {
            return List.of();
        }
        Glimpse.Seen seen = glimpse.of(burst.length());
        return attention.glimpse(seen.safe(), seen.free());
    }

    private boolean accept(short[] noisy) {
        safety.hear(noisy);
        free.hear(noisy);
        return recogniser.acceptWaveForm(noisy, noisy.length);
    }

    private List<Hearing> guess() {
        List<Hearing> events = new ArrayList<>(attention.guess(guided(), safety.words(), free::words));
        if (attention.isOver()) {
            events.addAll(end());
        }
        return events;
    }

    private String guided() {
        return Decoded.partial(recogniser.getPartialResult());
    }

    private List<Hearing> end() {
        Decoded guided = Decoded.result(recogniser.getResult()).later(Frames.seconds(born));
        Decoded cry = safety.end().later(Frames.seconds(born));
        Decoded anything = free.end().later(Frames.seconds(born));
        surroundings.heard(Stream.of(guided, cry, anything));
        List<Hearing> events = attention.end(guided, cry, anything);
        renewIfOld();
        return events;
    }

    private void keep(short[] frame) {
        glimpse.add(frame);
        recent.addLast(frame);
        if (recent.size() > OVERLAP) {
            recent.removeFirst();
        }
    }

    /** By itself the recogniser starts afresh after ten minutes, wherever that falls; here it is at a pause. */
    private void renewIfOld() {
        if (loudness.count() - born >= Frames.in(settings.renewAfter())) {
            closeAll();
            recogniser = model.recogniser(vocabulary.commands());
            safety = new Listener(model.recogniser(vocabulary.cries()));
            free = new Listener(model.freeRecogniser());
            born = loudness.count() - recent.size();
            recent.forEach(this::accept);
        }
    }

    /** Frees the recognisers; the second call does nothing. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            closeAll();
            glimpse.close();
        }
    }

    private void closeAll() {
        recogniser.close();
        safety.close();
        free.close();
    }
}
