package guide.massage.hearing;

/** Tells whether a piece of sound is voiced: whether it repeats itself at the pitch of a human voice. */
final class Voicing {
    /** Of 1000 and of 150 hertz, in samples: a cry reaches higher than speech. */
    private static final int SHORTEST_PERIOD = Math.round(SpeechModel.RATE / 1000);

    private static final int LONGEST_PERIOD = Math.round(SpeechModel.RATE / 150);

    /** Likeness, from 0 to 1, of the sound to itself one period later. */
    private static final double VOICED = 0.6;

    private final short[] both = new short[2 * Frames.SAMPLES];

    /** Takes in one frame. */
    void hear(short[] frame) {
        System.arraycopy(both, Frames.SAMPLES, both, 0, Frames.SAMPLES);
        System.arraycopy(frame, 0, both, Frames.SAMPLES, Frames.SAMPLES);
    }

    /** Whether the last two frames are voiced. */
    boolean isVoiced() {
        for (int lag = SHORTEST_PERIOD; lag <= LONGEST_PERIOD; lag++) {
            if (likeness(both, lag) >= VOICED) {
                return true;
            }
        }
        return false;
    }

    private static double likeness(short[] sound, int lag) {
        double product = 0;
        double early = 1;
        double late = 1;
        for (int i = lag; i < sound.length; i++) {
            product += (double) sound[i] * sound[i - lag];
            early += (double) sound[i - lag] * sound[i - lag];
            late += (double) sound[i] * sound[i];
        }
        return product / Math.sqrt(early * late);
    }
}
