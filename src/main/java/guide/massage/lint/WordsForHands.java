package guide.massage.lint;

import guide.massage.routine.Step;
import guide.massage.routine.Wording;
import java.util.Optional;
import java.util.stream.Stream;

/** A step that touches somebody says all that hands need: where, with what, which way, how fast, and how it feels. */
final class WordsForHands implements Rule<Step> {
    @Override
    public Stream<Flaw> flaws(Step step) {
        return step.areas().isEmpty() ? Stream.empty() : missing(step);
    }

    private static Stream<Flaw> missing(Step step) {
        Wording wording = step.wording();
        return Stream.of(
                        need(wording.landmark(), "landmark", "what to find by touch before starting"),
                        need(wording.hands(), "hands", "which part of the hand works"),
                        need(wording.direction(), "direction", "where the stroke goes"),
                        need(wording.pace(), "pace", "how fast, in breaths"),
                        need(wording.feel(), "feel", "how it should feel to both"),
                        need(wording.more().stream().findFirst(), "more", "what helps those who ask how"),
                        need(step.cautions().stream().findFirst(), "cautions", "what to stay clear of"),
                        need(
                                step.checkIn(),
                                "check",
                                "a question to the receiver, to which yes means that all is well"))
                .flatMap(Optional::stream);
    }

    private static Optional<Flaw> need(Optional<String> words, String field, String content) {
        return words.isPresent()
                ? Optional.empty()
                : Optional.of(new Flaw(
                        "/" + field, "a step that touches somebody lacks \"" + field + "\"", "add it: " + content));
    }
}
