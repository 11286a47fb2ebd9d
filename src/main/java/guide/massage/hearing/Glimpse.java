package guide.massage.hearing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Hears a short sound as if it were over, before the recognisers that follow the sound can know: two more of them, for
 * the safety words and for any, may be given the last frames at once and quiet after them. Those that follow name a
 * "stop" some 220 ms after its end (n = 37), since they wait for what comes next.
 *
 * <p>It takes some 20 ms of a processor for each of the two and a second of sound. Used by the ear's thread.
 */
final class Glimpse implements AutoCloseable {
    /** Quiet that is put behind the sound: more than the network looks ahead. */
    private static final int QUIET = 12;

    /** Frames before the sound that belong to its beginning. */
    private static final int LEAD = 6;

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
        if (recent.size() > Burst.longest() + LEAD) {
            recent.removeFirst();
        }
    }

    /** What the last so many frames sound like among the words of alarm and their decoys. */
    Decoded cry(int frames) {
        return heard(safety, frames);
    }

    /** What they sound like among all words. */
    Decoded words(int frames) {
        return heard(free, frames);
    }

    private Decoded heard(Listener listener, int frames) {
        Iterator<short[]> sound = recent.iterator();
        for (int before = recent.size() - frames - LEAD; before > 0; before--) {
            sound.next();
        }
        sound.forEachRemaining(listener::hear);
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
