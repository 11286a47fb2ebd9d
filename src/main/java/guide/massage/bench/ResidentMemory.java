package guide.massage.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;

/** What a process holds of the machine's memory, in megabytes of 2^20 bytes, where the system tells it as Linux does. */
final class ResidentMemory {
    private ResidentMemory() {}

    static OptionalDouble now(long process) {
        return told(process, "VmRSS:");
    }

    /** The most it has held so far. */
    static OptionalDouble most(long process) {
        return told(process, "VmHWM:");
    }

    private static OptionalDouble told(long process, String name) {
        Path status = Path.of("/proc", Long.toString(process), "status");
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith(name))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst();
        } catch (IOException untold) {
            return OptionalDouble.empty();
        }
    }
}
