package guide.massage.audio;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Notices that the echo has jumped to another delay, because a device dropped or repeated some sound. While cancelling
 * works it remembers where in the learnt response the strongest path lies; when cancelling has ceased to work and that
 * path is found elsewhere, the whole response has moved there, and need not be learnt again. Used by one thread.
 */
final class EchoJump {
    /** 400 ms: what comes after a jump soon outweighs what was before it. */
    private static final int REACH = 20;
    /** 20 dB are made 4 dB. */
    private static final double LEVELLING = 0.8;
    /** For so many frames in a row the path must be found at the same place. */
    private static final int SURE_FRAMES = 3;
    /** Samples by which places may differ and be the same. */
    private static final int SAME = 2;
    /** Less than this, in samples, is no jump: 1 ms. */
    private static final int LEAST = Frame.RATE / 1000;

    private final DelaySearch search = new DelaySearch(REACH, LEVELLING);
    private OptionalDouble headroom = OptionalDouble.empty();
    private int place;
    private int frames;

    /** The response is learnt afresh from another start. */
    void forget() {
        headroom = OptionalDouble.empty();
        frames = 0;
    }

    /**
     * Takes in a frame of each and how well the frame before was cancelled; answers the lag to go on with, once, if the
     * echo has jumped.
     *
     * @param lag of the response's start, in samples
     */
    OptionalDouble add(short[] played, short[] heard, double lag, EchoBalance balance) {
        OptionalInt found = search.add(played, heard);
        if (found.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (balance.isGood()) {
            headroom = OptionalDouble.of(found.getAsInt() - lag);
        }
        return balance.isIdle() ? jump(found.getAsInt(), lag) : OptionalDouble.empty();
    }

    private OptionalDouble jump(int found, double lag) {
        frames = Math.abs(found - place) <= SAME ? frames + 1 : 1;
        place = found;
        if (frames < SURE_FRAMES || headroom.isEmpty()) {
            return OptionalDouble.empty();
        }
        double moved = found - headroom.getAsDouble();
        return moved >= 0 && moved <= PlayedLine.LONGEST && Math.abs(moved - lag) > LEAST
                ? OptionalDouble.of(moved)
                : OptionalDouble.empty();
    }
}
