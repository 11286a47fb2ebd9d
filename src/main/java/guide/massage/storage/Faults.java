package guide.massage.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gathers the problems of one file while it is read, so that its author is told all of them at once. */
final class Faults {
    private final Path file;
    private final List<Problem> problems = new ArrayList<>();

    Faults(Path file) {
        this.file = file;
    }

    void add(String pointer, String reason, String cure) {
        problems.add(new Problem(file, pointer, reason, cure));
    }

    boolean none() {
        return problems.isEmpty();
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }

    /** All of them together; at least one was added before. */
    UnusableScript asException() {
        return new UnusableScript(problems);
    }
}
