package guide.massage.bench;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The two halves of the speakers, by the CRC-32 of their names: what is tuned on one is judged on the other. */
public enum Half {
    /** Even: gates may be tuned on these speakers. */
    TUNING,
    /** Odd: these are heard only to be counted. */
    JUDGING;

    /** The half of a speaker, for all time the same. */
    public static Half of(String speaker) {
        CRC32 sum = new CRC32();
        sum.update(speaker.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 2 == 0 ? TUNING : JUDGING;
    }
}
