package guide.massage.runtime;

import guide.massage.audio.Frame;
import java.util.concurrent.TimeUnit;

/** Lets frames pass at the speed of sound: one every 20 ms from the first one on. */
public final class RealTime implements FileRoom.Pace {
    private final long began = System.nanoTime();

    @Override
    public void awaitFrame(long number) throws InterruptedException {
        long due = began + number * Frame.LENGTH.toNanos();
        TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
    }
}
