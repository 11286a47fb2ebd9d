package guide.massage.lint;

import guide.massage.routine.Plan;
import guide.massage.routine.Routine;
import guide.massage.routine.Span;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The steps, each side and repetition counted, take about as long as the routine promises. */
final class PromisedTime implements Rule<Routine> {
    @Override
    public Stream<Flaw> flaws(Routine routine) {
        List<Optional<Span<Duration>>> expected = Plan.of(routine).steps().stream()
                .map(planned -> planned.step().dose().expected())
                .toList();
        boolean known = expected.stream().allMatch(Optional::isPresent);
        return known
                ? compared(routine, expected.stream().flatMap(Optional::stream).toList())
                : Stream.empty();
    }

    private static Stream<Flaw> compared(Routine routine, List<Span<Duration>> expected) {
        Duration least = sum(expected, Span::from);
        Duration most = sum(expected, Span::to);
        Duration middle = least.plus(most).dividedBy(2);
        Span<Duration> promised = routine.length();
        boolean kept = promised.from().compareTo(middle) <= 0 && middle.compareTo(promised.to()) <= 0;
        return kept
                ? Stream.empty()
                : Stream.of(new Flaw(
                        "/minutes",
                        "its steps take " + minutes(least) + " to " + minutes(most) + " minutes, and it promises "
                                + minutes(promised.from()) + " to " + minutes(promised.to()),
                        "promise what they take, or mend the steps' \"minutes\" and \"usualMinutes\""));
    }

    private static Duration sum(List<Span<Duration>> spans, Function<Span<Duration>, Duration> end) {
        return spans.stream().map(end).reduce(Duration.ZERO, Duration::plus);
    }

    private static String minutes(Duration length) {
        return String.format(Locale.ROOT, "%.1f", length.toSeconds() / 60.0).replace(".0", "");
    }
}
