package guide.massage.talking;

import java.util.List;

/** A script for talk has faults; each is a clause with its place. */
public final class UnreadableTalk extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableTalk(List<String> problems) {
        super(String.join("; ", problems));
    }
}
