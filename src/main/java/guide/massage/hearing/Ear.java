package guide.massage.hearing;

import guide.massage.language.PhraseBook;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

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

    /** Of the last five frames three must stand over the noise to be sound; of a pink noise, hardly any do. */
    private static final int LATELY = 5;

    private static final int LASTING = 3;

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
    private final List<Rehearsal> rehearsals = new ArrayList<>();

    private WakingEars wakingEars;
    private Listener safety;
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
        glimpse = new Glimpse(model, vocabulary);
        attention = new Attention(vocabulary.phrases(), settings, loudness, glimpse);
        surroundings = new Surroundings(vocabulary.phrases(), loudness);
        burst = new Burst(loudness);
        wakingEars = new WakingEars(model, vocabulary);
        safety = new Listener(model.recogniser(vocabulary.cries()));
    }

    /** An ear for what a loudspeaker is given, to know what of its echo may sound like an alarm; closed with this one. */
    public Rehearsal rehearsal() {
        Rehearsal rehearsal = new Rehearsal(model, vocabulary, settings.noiseSeed());
        rehearsals.add(rehearsal);
        return rehearsal;
    }

    /** Takes in one frame of 320 samples (16 kHz, mono) and answers what is newly known, mostly nothing. */
    public List<Hearing> hear(short[] frame) {
        return hear(frame, true);
    }

    /**
     * The same where a loudspeaker may be heard.
     *
     * @param somebody whether there may be more in it than what the loudspeaker left; if not, only the safety ear
     *     listens, and no glimpse is taken: both would cost time and find nobody
     */
    public List<Hearing> hear(short[] frame, boolean somebody) {
        if (closed || frame.length != Frames.SAMPLES) {
            throw new IllegalStateException("The ear is " + (closed ? "closed" : "given " + frame.length + " samples"));
        }
        loudness.add(frame);
        short[] noisy = noise.over(frame);
        keep(noisy);
        List<Hearing> events = new ArrayList<>(glimpse(somebody));
        events.addAll(accept(noisy, somebody) ? end() : guess());
        return surroundings.after(frame, events, Stream.of(wakingEars::phrase, safety::words, wakingEars::words));
    }

    private List<Hearing> glimpse(boolean somebody) {
        if (!burst.hasPaused() || !somebody) {
            return List.of();
        }
        int frames = burst.length();
        return attention.glimpse(() -> glimpse.cry(frames), () -> glimpse.words(frames));
    }

    private boolean accept(short[] noisy, boolean somebody) {
        boolean safetyOver = safety.hear(noisy);
        boolean over = wakingEars.hear(noisy, isSound() || !safety.words().isEmpty(), somebody);
        return over || (safetyOver && wakingEars.isResting());
    }

    /** Whether there is more than the room's noise, of which single frames may be as loud as a soft word. */
    private boolean isSound() {
        long now = loudness.count();
        return loudness.louderThan(loudness.floor() + settings.leastRise(), now - LATELY, now) >= LASTING;
    }

    private List<Hearing> guess() {
        List<Hearing> events = new ArrayList<>(attention.guess(wakingEars.phrase(), safety.words(), wakingEars::words));
        if (attention.isOver()) {
            events.addAll(end());
        } else if (wakingEars.isResting()) {
            renewIfOld();
        }
        return events;
    }

    private List<Hearing> end() {
        double since = Frames.seconds(born);
        WakingEars.Understood understood = wakingEars.end();
        Decoded guided = understood.phrase().later(since);
        Decoded cry = safety.end().later(since);
        Decoded anything = understood.words().later(since);
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
            wakingEars = new WakingEars(model, vocabulary);
            safety = new Listener(model.recogniser(vocabulary.cries()));
            born = loudness.count() - recent.size();
            recent.forEach(frame -> accept(frame, true));
        }
    }

    /** Frees the recognisers; the second call does nothing. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            closeAll();
            glimpse.close();
            rehearsals.forEach(Rehearsal::close);
        }
    }

    private void closeAll() {
        wakingEars.close();
        safety.close();
    }
}
