package guide.massage.doctor;

import guide.massage.doctor.Remark.Verdict;
import guide.massage.storage.DoctorWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that was found.
 *
 * @param slots what is put into its words
 * @param detail for the eye only, such as names of devices; may be empty
 */
public record Finding(Remark remark, Map<String, String> slots, String detail) {
    public Finding {
        slots = Map.copyOf(slots);
    }

    /** A finding without figures. */
    static Finding of(Remark remark, String detail) {
        return new Finding(remark, Map.of(), detail);
    }

    /** Whether a session can work with these. */
    public static boolean allowSession(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.remark.verdict() == Verdict.TROUBLE);
    }

    /** What is so, in words. */
    public String found(DoctorWords words) {
        return in(words).found();
    }

    /** What helps, in words, where something should be done. */
    public Optional<String> cure(DoctorWords words) {
        return in(words).cure();
    }

    /** All of it, as it is spoken. */
    public String spoken(DoctorWords words) {
        return cure(words).map(cure -> found(words) + " " + cure).orElseGet(() -> found(words));
    }

    private DoctorWords.Remark in(DoctorWords words) {
        DoctorWords.Remark said = words.remarks().get(remark.key());
        if (said == null) {
            throw new IllegalStateException("no words for " + remark.key());
        }
        return said.filled(slots);
    }
}
