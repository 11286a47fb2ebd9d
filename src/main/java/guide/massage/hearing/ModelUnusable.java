package guide.massage.hearing;

import java.util.List;

/** A speech model cannot be used; every reason is one sentence for the user, naming the file and the cure. */
public final class ModelUnusable extends Exception {
    private final transient List<String> problems;

    public ModelUnusable(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    public ModelUnusable(String problem, Throwable cause) {
        super(problem, cause);
        this.problems = List.of(problem);
    }

    /** All that is wrong with the model, never empty. */
    public List<String> problems() {
        return problems;
    }
}
