package guide.massage.hearing;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Hears a stretch of sound by itself: two more recognisers, for the safety words and for any, may be given some of the
 * last frames at once and quiet after them.
 *
 * <p>That tells what a short sound was before the recognisers that follow the sound can know. They name a "stop" some
 * 220 ms after its end (n = 37), since they wait for what comes next. And it tells what words were that may be pieces
 * of longer ones, since an utterance ends where its recogniser sees fit: amid "moderate" there is a "hurt".
 *
 * <p>It takes some 20 ms of a processor for each of the two and a second of sound. Used by the ear's thread.
 */
final class Glimpse implements Again, AutoCloseable {
    /** Quiet that is put behind the sound: more than the network looks ahead. */
    private static final int QUIET = 12;

    /** Frames before the sound that belong to its beginning. */
    private static final int LEAD = 6;

    /** Frames that are kept: what is asked about is a few words, 300 ms before them, and what was waited for after. */
    private static final int KEPT = 300;

    private static final long SEED = 7;

    private final Listener safety;
    private final Listener free;
    private final Deque<short[]> recent = new ArrayDeque<>();

    Glimpse(SpeechModel model, Vocabulary vocabulary) {
        safety = new Listener(model.recogniser(vocabulary.cries()));
        free = new Listener(model.freeRecogniser());
    }

    void add(short[] frame) {
        recent.addLast(frame);
        if (recent.size() > KEPT) {
            recent.removeFirst();
        }
    }

    /** What the last so many frames sound like among the words of alarm and their decoys. */
    Decoded cry(int frames) {
        return cry(frames + LEAD, 0);
    }

    /** What they sound like among all words. */
    Decoded words(int frames) {
        return words(frames + LEAD, 0);
    }

    @Override
    public Decoded cry(long from, long to) {
        return heard(safety, from, to);
    }

    @Override
    public Decoded words(long from, long to) {
        return heard(free, from, to);
    }

    private Decoded heard(Listener listener, long from, long to) {
        recent.stream()
                .skip(Math.max(0, recent.size() - from))
                .limit(Math.min(from, recent.size()) - to)
                .forEach(listener::hear);
        FaintNoise noise = new FaintNoise(SEED);
        for (int i = 0; i < QUIET; i++) {
            listener.hear(noise.over(new short[Frames.SAMPLES]));
        }
        return listener.end();
    }

    @Override
    public void close() {
        safety.close();
        free.close();
    }
}
