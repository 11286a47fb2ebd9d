package guide.massage.storage;

import guide.massage.routine.Routine;
import java.nio.file.Path;
import java.util.List;

/**
 * A routine as far as it could be read, for those who judge it: what is faulty holds a harmless stand-in.
 *
 * @param routine fit for a session only if there are no faults
 * @param places where its parts stand in the file
 * @param faults what keeps it from being used, in the file's order
 */
public record RoutineDraft(Path file, Routine routine, PassagePlaces places, List<Problem> faults) {
    public RoutineDraft {
        faults = List.copyOf(faults);
    }

    public boolean isSound() {
        return faults.isEmpty();
    }
}
