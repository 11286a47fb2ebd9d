package guide.massage.fetching;

import java.util.Locale;

/** Sizes as people read them. */
public final class Megabytes {
    private static final double BYTES = 1e6;

    private Megabytes() {}

    /** Such as "41.2 MB", of a million bytes each. */
    public static String of(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / BYTES);
    }
}
