package guide.massage.audio;

import java.util.function.BooleanSupplier;

/** Waits for a sound line in small steps, since Java Sound tells nobody when a line has room or sound. */
final class LinePatience {
    private static final int STEP_MILLISECONDS = 4;
    /** Five seconds: PulseAudio's null sink may stall for two after a flush when nobody records from it. */
    private static final int LONGEST_MILLISECONDS = 5_000;

    private LinePatience() {}

    /**
     * Gives up the lock, which the caller holds, until the condition is met, patience ends or the thread is
     * interrupted; tells whether it is met.
     */
    static boolean waitUntil(BooleanSupplier met, Object lock) {
        return waitUntil(met, lock, LONGEST_MILLISECONDS);
    }

    /** The same with another patience. */
    static boolean waitUntil(BooleanSupplier met, Object lock, int milliseconds) {
        try {
            for (int step = 0; step < milliseconds / STEP_MILLISECONDS && !met.getAsBoolean(); step++) {
                lock.wait(STEP_MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return met.getAsBoolean();
    }
}
