package guide.massage.runtime;

import guide.massage.session.Occurrence;
import guide.massage.session.Phase;
import guide.massage.session.Session;
import guide.massage.session.Transition;
import guide.massage.storage.DailyTotal;
import guide.massage.storage.UnwritableFile;
import java.time.Duration;
import java.time.LocalDate;
import org.tinylog.Logger;

/**
 * Keeps the minutes of routines with a daily limit, each time a step ends or the work is interrupted, so that hardly
 * any are lost in a crash. Used by the thread that owns the session.
 */
public final class DailyCount implements Witness {
    private final DailyTotal total;
    private final LocalDate today;
    private Duration kept;

    /** Counts on from what was kept for this day. */
    public DailyCount(DailyTotal total, LocalDate today) {
        this.total = total;
        this.today = today;
        this.kept = total.on(today);
    }

    @Override
    public void saw(Session before, Occurrence occurrence, Transition transition) {
        Duration worked = transition.session().care().workedToday();
        boolean workEnded = before.phase() instanceof Phase.Guiding
                && !before.phase().equals(transition.session().phase());
        if (workEnded && worked.compareTo(kept) > 0) {
            keep(worked);
        }
    }

    private void keep(Duration worked) {
        kept = worked;
        try {
            total.keep(today, worked);
        } catch (UnwritableFile unwritable) {
            Logger.error(unwritable, "today's minutes are not remembered");
        }
    }
}
