package guide.massage.lint;

import guide.massage.storage.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Gathers the problems of one file: first what keeps it from being read, then what the rules object to. */
final class Findings {
    private final Path file;
    private final List<Problem> faults;
    private final List<Problem> problems;

    Findings(Path file, List<Problem> faults) {
        this.file = file;
        this.faults = List.copyOf(faults);
        this.problems = new ArrayList<>(faults);
    }

    void addAll(Stream<Flaw> flaws) {
        flaws.filter(flaw -> !isConsequence(flaw))
                .map(flaw -> new Problem(file, flaw.pointer(), flaw.reason(), flaw.cure()))
                .filter(problem -> !problems.contains(problem))
                .forEach(problems::add);
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }

    /** What could not be read holds a stand-in: an objection to that would only repeat the fault. */
    private boolean isConsequence(Flaw flaw) {
        return faults.stream().map(Problem::pointer).anyMatch(fault -> concerns(fault, flaw.pointer()));
    }

    private static boolean concerns(String fault, String flaw) {
        return fault.equals(flaw)
                || fault.startsWith(flaw + "/")
                || (flaw.startsWith(fault + "/") && !fault.matches("|.*/[0-9]+"));
    }
}
