package guide.massage.audio;

import java.util.OptionalInt;

/**
 * Takes the loudspeaker's echo out of the microphone and leaves the person in. All it ever does is to subtract a
 * filtered copy of what was played: no part of the microphone's sound is turned down.
 *
 * <p>At start the delay between the two is searched for, then followed; the clocks of loudspeaker and microphone may
 * differ; when someone moves or the volume changes, it learns afresh within about a second. If cancelling makes things
 * worse, it lets the microphone through and starts again. Used by one thread; nothing is allocated but the frame that
 * is given back.
 */
public final class EchoCanceller {
    /** What of the response lies before its strongest path, in samples: 4 ms. */
    private static final int HEADROOM = Frame.RATE / 250;
    /** Nearer than this to the start of the response, the strongest path may slip out of it. */
    private static final int LEAST_HEADROOM = HEADROOM / 4;
    /** Farther than this from its start, too little of the reverberation is within it. */
    private static final int MOST_HEADROOM = Frame.RATE / 20;
    /** Frames that the search at start averages over: 2 s. */
    private static final int SEARCH_FRAMES = 100;
    /** Every so many frames, where cancelling works, what is learnt is kept: 500 ms. */
    private static final int KEEPING_FRAMES = 25;
    /** For so many frames the search must find another delay before it is believed. */
    private static final int SURE_FRAMES = 10;

    private final PlayedLine line = new PlayedLine();
    private final DelaySearch search = new DelaySearch(SEARCH_FRAMES, 0);
    private final EchoJump jump = new EchoJump();
    private final EchoBalance balance = new EchoBalance();
    private final EchoFilters filters = new EchoFilters(balance);
    private final EchoDrift drift = new EchoDrift(filters.quick());
    private final EchoLoss loss = new EchoLoss();
    private final float[] aligned = new float[Frame.SAMPLES];
    private final float[] heard = new float[Frame.SAMPLES];
    private final float[] left = new float[Frame.SAMPLES];

    private double lag;
    private OptionalInt delay = OptionalInt.empty();
    private int strayFrames;
    private int framesToKeeping;
    private boolean astray;

    /**
     * The microphone without the echo.
     *
     * @param microphone 20 ms, as recorded
     * @param played the 20 ms that were given to the loudspeaker meanwhile; up to 600 ms may pass until the
     *     microphone hears them
     */
    public short[] cancel(short[] microphone, short[] played) {
        astray = false;
        line.add(Frame.requireWhole(played));
        follow(search.add(played, Frame.requireWhole(microphone)));
        jump.add(played, microphone, lag, balance).ifPresent(this::leap);
        align();
        for (int i = 0; i < heard.length; i++) {
            heard[i] = microphone[i];
        }
        filters.cancel(aligned, heard, left);
        if (balance.isHarmful()) {
            restart();
            search.forget();
            return microphone.clone();
        }
        if (loss.isLost(aligned, balance)) {
            search.forget();
        }
        if (balance.isEcho()) {
            drift.frameLearnt();
        }
        keepNowAndThen();
        return rounded();
    }

    private void keepNowAndThen() {
        framesToKeeping = Math.max(0, framesToKeeping - 1);
        if (framesToKeeping == 0 && balance.isGood()) {
            filters.keep();
            framesToKeeping = KEEPING_FRAMES;
        }
    }

    private void leap(double to) {
        astray = true;
        lag = to;
        filters.backToKept();
        drift.restart();
        balance.forget();
        search.forget();
        strayFrames = 0;
    }

    private void align() {
        line.read(lag, drift.rate(), aligned);
        lag = Math.max(0, Math.min(PlayedLine.LONGEST, lag + drift.rate() * Frame.SAMPLES));
    }

    private short[] rounded() {
        short[] cleaned = new short[Frame.SAMPLES];
        for (int i = 0; i < cleaned.length; i++) {
            cleaned[i] = Pcm.clip(left[i]);
        }
        return cleaned;
    }

    private void follow(OptionalInt found) {
        if (found.isEmpty()) {
            return;
        }
        delay = found;
        strayFrames = isStray(found.getAsInt() - lag) ? strayFrames + 1 : 0;
        if (strayFrames == SURE_FRAMES) {
            lag = Math.max(0, found.getAsInt() - HEADROOM);
            jump.forget();
            restart();
        }
    }

    private boolean isStray(double headroom) {
        return (headroom < LEAST_HEADROOM && lag > 0) || headroom > MOST_HEADROOM;
    }

    private void restart() {
        astray = true;
        strayFrames = 0;
        filters.forget();
        drift.restart();
        balance.forget();
    }

    /** How much later than played a sound is heard, in samples, once it has been found. */
    public OptionalInt delay() {
        return delay;
    }

    /**
     * Whether it was found in the last frame that the echo is not where it was: some of what was left before, and for a
     * second or so from here on, is echo.
     */
    public boolean wasAstray() {
        return astray;
    }

    /** By how much the microphone's clock runs faster than the loudspeaker's, in parts per million. */
    public double clockDifference() {
        return drift.rate() * 1e6;
    }

    /**
     * How far the sound that was left of the last frame stands above what echo and noise of the room explain; about
     * 0 when nobody speaks.
     */
    public Decibels residualBeyondEcho() {
        return balance.beyondEcho();
    }

    /** How much less the microphone holds after cancelling, averaged over some seconds of echo. */
    public Decibels echoRemoved() {
        return balance.removed();
    }
}
