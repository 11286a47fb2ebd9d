package guide.massage.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;

/**
 * How long something was done on one day: a file with a date and a length of time, and nothing else. A total of another
 * day counts as nought, and so does a file that cannot be understood, which the next total replaces.
 *
 * @param file need not exist
 */
public record DailyTotal(Path file) {
    private static final String SEPARATOR = " ";

    public Duration on(LocalDate day) {
        try {
            String[] parts = Files.readString(file).strip().split(SEPARATOR, 2);
            boolean thatDay = parts.length == 2 && LocalDate.parse(parts[0]).equals(day);
            return thatDay ? Duration.parse(parts[1]) : Duration.ZERO;
        } catch (IOException | DateTimeException unknown) {
            return Duration.ZERO;
        }
    }

    public void keep(LocalDate day, Duration total) throws UnwritableFile {
        AtomicFile.replace(file, day + SEPARATOR + total + "\n");
    }
}
