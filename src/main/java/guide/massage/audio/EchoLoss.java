package guide.massage.audio;

/**
 * Notices that cancelling has stopped to work: sound is played, and hardly less is left than was heard. Either somebody
 * speaks over it, or the echo comes at another time than before, because a device dropped or repeated some sound. The
 * two cannot be told apart at once, but a new search for the delay does no harm when it is somebody. Used by one
 * thread.
 */
final class EchoLoss {
    /** Frames of played sound for which it must be so: 300 ms. */
    private static final int LASTING = 15;
    /** Frames after which it may be noticed again, more than a search takes: 2 s. */
    private static final int GRACE = 100;
    /** Root mean square under which nothing audible is played. */
    private static final double AUDIBLE = 100;

    private int frames;

    /** Takes in a frame; true once when cancelling is lost. */
    boolean isLost(float[] played, EchoBalance balance) {
        if (frames < 0) {
            frames++;
        } else if (balance.isIdle()) {
            frames += isAudible(played) ? 1 : 0;
        } else {
            frames = 0;
        }
        boolean lost = frames >= LASTING;
        frames = lost ? -GRACE : frames;
        return lost;
    }

    private static boolean isAudible(float[] played) {
        double sum = 0;
        for (float sample : played) {
            sum += sample * sample;
        }
        return sum > AUDIBLE * AUDIBLE * played.length;
    }
}
