package guide.massage.runtime;

import guide.massage.session.Event;
import guide.massage.session.Occurrence;
import guide.massage.session.Session;
import guide.massage.session.Transition;
import guide.massage.storage.JournalUnusable;
import guide.massage.storage.JournalWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.tinylog.Logger;

/**
 * Keeps the journal while a session runs, and leaves out what is private. A journal that can no longer be written does
 * not disturb the session. Used by the thread that owns the session.
 */
public final class JournalKeeper implements Witness {
    private final JournalWriter writer;
    private boolean broken;
    private boolean kept;

    public JournalKeeper(JournalWriter writer) {
        this.writer = writer;
    }

    @Override
    public void saw(Session before, Occurrence occurrence, Transition transition) {
        if (!broken && (!before.isPrivate() || isOutcome(occurrence.event()))) {
            append(occurrence);
        }
    }

    private static boolean isOutcome(Event event) {
        return event instanceof Event.ScreeningPassed || event instanceof Event.ScreeningRefused;
    }

    private void append(Occurrence occurrence) {
        try {
            writer.append(occurrence);
        } catch (JournalUnusable unwritable) {
            broken = true;
            Logger.error(unwritable, "the journal ends here");
        }
    }

    /** The journal stays when the session is over. */
    public void keep() {
        kept = true;
    }

    /** Ends the journal; answers where it is if it was to be kept, otherwise it is deleted. */
    public Optional<Path> end() throws JournalUnusable {
        if (kept) {
            writer.close();
            return Optional.of(writer.file());
        }
        writer.delete();
        return Optional.empty();
    }
}
