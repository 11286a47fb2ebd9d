package guide.massage.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Time of the processors, in nanoseconds from some start. */
final class CpuTime {
    private CpuTime() {}

    /** Used by the calling thread. */
    static long ofThread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Used by all threads of this process together. */
    static long ofProcess() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }
}
