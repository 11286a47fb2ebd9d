package guide.massage.lint;

import guide.massage.routine.Step;
import java.time.Duration;
import java.util.stream.Stream;

/** A press on one spot lasts about five seconds and comes three times at most, never until something gives way. */
final class ShortPress implements Rule<Step> {
    private static final Duration LONGEST = Duration.ofSeconds(6);
    private static final int MOST_TIMES = 3;

    @Override
    public Stream<Flaw> flaws(Step step) {
        return step.dose().hold().stream().flatMap(hold -> Stream.concat(length(hold), times(step)));
    }

    private static Stream<Flaw> length(Duration hold) {
        return hold.compareTo(LONGEST) <= 0
                ? Stream.empty()
                : Stream.of(new Flaw(
                        "/holdSeconds",
                        "a press of " + hold.toSeconds() + " seconds is too long for one spot",
                        "write 5"));
    }

    private static Stream<Flaw> times(Step step) {
        boolean few =
                step.dose().times().filter(times -> times.to() <= MOST_TIMES).isPresent();
        return few
                ? Stream.empty()
                : Stream.of(new Flaw(
                        "/times",
                        "one spot is pressed " + MOST_TIMES + " times at most",
                        "write \"times\": [1, " + MOST_TIMES + "]"));
    }
}
