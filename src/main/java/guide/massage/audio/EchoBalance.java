package guide.massage.audio;

/**
 * Keeps account of a canceller: what the microphone held, what was foretold, what is left, and what these say about
 * the state of things. Energies are mean squares of samples. Used by one thread.
 */
final class EchoBalance {
    /** What a frame contributes to an average that reaches back 150 ms. */
    private static final double QUICK = 0.13;
    /** Of an average of some two seconds. */
    private static final double SLOW = 0.01;
    /** Energy of the faintest echo worth judging by. */
    private static final double FAINT = 100;
    /** The factor by which more is left than was there before cancelling counts as harm: 2 dB. */
    private static final double HARM = 1.6;
    /** Share of what was heard below which nearly all was taken away: 10 dB. */
    private static final double NEARLY_ALL = 0.1;
    /** Share of what was heard above which hardly anything was taken away: 3 dB. */
    private static final double HARDLY = 0.5;
    /** After a new start no harm is seen for this long: 300 ms. */
    private static final int PATIENCE = 15;
    /** The floor of noise rises by 3 dB a second at most. */
    private static final double RISE = 1.014;
    /** Reverberation that the filter does not reach falls by this each frame: 78 dB a second. */
    private static final double REVERBERATION = 0.7;

    private double heardNow;
    private double foretoldNow;
    private double leftNow;
    private double heard;
    private double left;
    private double floor = FAINT;
    private double leak = -12;
    private double reach;
    private double change;
    private int patience = PATIENCE;

    void forget() {
        heard = 0;
        left = 0;
        patience = PATIENCE;
    }

    void begin() {
        heardNow = 0;
        foretoldNow = 0;
        leftNow = 0;
    }

    void add(float microphone, float echo, float rest) {
        heardNow += microphone * microphone / Frame.SAMPLES;
        foretoldNow += echo * echo / Frame.SAMPLES;
        leftNow += rest * rest / Frame.SAMPLES;
    }

    void end() {
        heard += QUICK * (heardNow - heard);
        left += QUICK * (leftNow - left);
        reach = Math.max(foretoldNow, REVERBERATION * reach);
        patience = Math.max(0, patience - 1);
        followFloor();
        followLeak();
    }

    private void followFloor() {
        if (leftNow < floor || reach < floor) {
            floor = Math.max(1, Math.min(leftNow, floor * RISE));
        }
    }

    /** Steps toward the middle of the share, in decibels, that is left of frames full of echo. */
    private void followLeak() {
        if (foretoldNow > FAINT && foretoldNow > 4 * floor) {
            double share = decibels(leftNow, foretoldNow);
            leak = Math.max(-40, Math.min(0, leak + Math.signum(share - leak) / 10));
            change += SLOW * (decibels(leftNow, heardNow) - change);
        }
    }

    /** Whether the last frame held echo enough to learn from. */
    boolean isEcho() {
        return foretoldNow > FAINT;
    }

    /** Cancelling adds sound instead of taking it away. */
    boolean isHarmful() {
        return patience == 0 && left > HARM * heard + FAINT;
    }

    /** Cancelling takes hardly anything away, though there is something to hear. */
    boolean isIdle() {
        return heard > FAINT + 4 * floor && left > HARDLY * heard;
    }

    /** There was something to hear, and cancelling took nearly all of it away. */
    boolean isGood() {
        return patience == 0 && heard > FAINT + 4 * floor && left < NEARLY_ALL * heard;
    }

    Decibels beyondEcho() {
        return new Decibels(decibels(leftNow, floor + Math.pow(10, leak / 10) * reach));
    }

    Decibels removed() {
        return new Decibels(-change);
    }

    private static double decibels(double energy, double against) {
        return 10 * Math.log10((energy + 1) / (against + 1));
    }
}
