package guide.massage.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gathers the faults of one phrase file while it is read, so that all of them can be told at once. */
final class PhraseProblems {
    private final Path file;
    private final List<Problem> found = new ArrayList<>();

    PhraseProblems(Path file) {
        this.file = file;
    }

    void add(String pointer, String reason, String cure) {
        found.add(new Problem(file, pointer, reason, cure));
    }

    void throwIfAny() throws UnusableScript {
        if (!found.isEmpty()) {
            throw new UnusableScript(found);
        }
    }
}
