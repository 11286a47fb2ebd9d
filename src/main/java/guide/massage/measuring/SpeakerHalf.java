package guide.massage.measuring;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * To which half of the people a speaker belongs: one half may be used to tune the ear, the other only to judge it. The
 * checksum (CRC-32) of the speaker's name decides, so that nobody can choose: even tunes, odd judges.
 */
public enum SpeakerHalf {
    TUNING,
    JUDGING;

    public static SpeakerHalf of(String speaker) {
        CRC32 sum = new CRC32();
        sum.update(speaker.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 2 == 0 ? TUNING : JUDGING;
    }
}
