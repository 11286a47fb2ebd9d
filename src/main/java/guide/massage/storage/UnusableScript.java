package guide.massage.storage;

import java.util.List;
import java.util.stream.Collectors;

/** A script has faults and is not used. It carries every fault that was found, at least one, in the file's order. */
public final class UnusableScript extends Exception {
    private final List<Problem> problems;

    public UnusableScript(List<Problem> problems) {
        super(sentences(problems));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    private static String sentences(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("A script without problems is usable.");
        }
        return problems.stream().map(Problem::sentence).collect(Collectors.joining(System.lineSeparator()));
    }
}
