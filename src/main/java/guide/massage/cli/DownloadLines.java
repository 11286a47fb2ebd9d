package guide.massage.cli;

import guide.massage.fetching.Megabytes;
import guide.massage.fetching.Progress;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Tells the progress of a download in whole lines, one at each tenth of it: the same on a terminal, in a log and on a
 * braille display, where a line that changes in place would never stay still.
 */
final class DownloadLines implements Progress {
    private static final int PARTS = 10;
    private static final long BYTES_WHERE_THE_END_IS_UNKNOWN = 20_000_000;

    private final Consumer<String> out;
    private long told = -1;

    DownloadLines(Consumer<String> out) {
        this.out = out;
    }

    @Override
    public void received(long bytes, OptionalLong total) {
        long step = Math.max(1, total.orElse(PARTS * BYTES_WHERE_THE_END_IS_UNKNOWN) / PARTS);
        long reached = bytes / step;
        if (told < 0) {
            told = reached;
        }
        if (reached > told) {
            told = reached;
            out.accept(Megabytes.of(bytes) + (total.isPresent() ? " of " + Megabytes.of(total.getAsLong()) : "")
                    + " fetched");
        }
    }
}
