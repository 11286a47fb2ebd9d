package guide.massage.hearing;

import java.util.ArrayDeque;
import java.util.Deque;
import org.vosk.Recognizer;

/**
 * The two recognisers that are of use only while somebody may be speaking: the one for all that is understood, and the
 * one that is free to hear any word. While nobody is, they rest, which saves most of what listening costs; what they
 * missed of a beginning is told to them when they wake. The safety ear never rests.
 *
 * <p>Used by the ear's thread.
 */
final class WakingEars implements AutoCloseable {
    /** After so many frames without sound they rest: more than any pause within an utterance. */
    private static final long SILENT = 50;

    /** After so many frames in which all sound was the loudspeaker's they rest. */
    private static final long ALONE = 5;

    /** Frames that they are told when they wake: a word is at most so old when it is noticed. */
    private static final int LEAD = 20;

    private final Recognizer commands;
    private final Listener free;
    private final Deque<short[]> missed = new ArrayDeque<>();
    private long lost;
    private long silent;
    private long alone;
    private boolean resting;

    WakingEars(SpeechModel model, Vocabulary vocabulary) {
        commands = model.recogniser(vocabulary.commands());
        free = new Listener(model.freeRecogniser());
    }

    /**
     * Takes in a frame.
     *
     * @param sound whether there is more than the noise of the room
     * @param somebody whether it may be more than what the loudspeaker left
     * @return whether the utterance is over: by the recogniser's own rule, or because they go to rest, when a soft word
     *     may come to light that was no likelier than silence until then
     */
    boolean hear(short[] frame, boolean sound, boolean somebody) {
        silent = sound ? 0 : silent + 1;
        alone = somebody ? 0 : alone + 1;
        boolean idle = silent > SILENT || alone > ALONE;
        boolean silentNow = silent == SILENT + 1;
        boolean unfinished = idle && !resting && (silentNow || !phrase().isEmpty());
        resting = idle && !unfinished;
        missed.addLast(frame);
        return resting ? rest() : catchUp() || unfinished;
    }

    private boolean rest() {
        if (missed.size() > LEAD) {
            missed.removeFirst();
            lost++;
        }
        return false;
    }

    private boolean catchUp() {
        boolean over = false;
        while (!missed.isEmpty()) {
            over = accept(missed.removeFirst()) || over;
        }
        return over;
    }

    private boolean accept(short[] frame) {
        free.hear(frame);
        return commands.acceptWaveForm(frame, frame.length);
    }

    boolean isResting() {
        return resting;
    }

    /** The phrase so far, as the ear for commands hears it. */
    String phrase() {
        return isResting() ? "" : Decoded.partial(commands.getPartialResult());
    }

    /** Any words so far. */
    String words() {
        return isResting() ? "" : free.words();
    }

    /** What the two made of an utterance. */
    record Understood(Decoded phrase, Decoded words) {}

    /** Ends the utterance; times count from the first frame, rest included. */
    Understood end() {
        if (isResting()) {
            return new Understood(Decoded.nothing(), Decoded.nothing());
        }
        double behind = Frames.seconds(lost);
        return new Understood(
                Decoded.result(commands.getResult()).later(behind), free.end().later(behind));
    }

    @Override
    public void close() {
        commands.close();
        free.close();
    }
}
