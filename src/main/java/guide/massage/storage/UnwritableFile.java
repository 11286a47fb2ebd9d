package guide.massage.storage;

import java.io.IOException;

/** A file could not be written; what stood in its place before is unchanged. */
public final class UnwritableFile extends Exception {
    private final Problem problem;

    public UnwritableFile(Problem problem, IOException cause) {
        super(problem.sentence(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
