package guide.massage.lint;

import guide.massage.routine.Step;
import java.util.stream.Stream;

/** Every step says how long it lasts or usually takes: the time that is left is told from that. */
final class KnownLength implements Rule<Step> {
    @Override
    public Stream<Flaw> flaws(Step step) {
        return step.dose().expected().isPresent()
                ? Stream.empty()
                : Stream.of(new Flaw(
                        "/minutes",
                        "nobody can tell how long this step takes",
                        "write \"minutes\" if the clock ends it, or \"usualMinutes\": [1, 2] if the giver does"));
    }
}
