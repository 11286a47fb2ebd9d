package guide.massage.lint;

import guide.massage.routine.Step;
import guide.massage.storage.CheckWords;
import java.util.List;
import java.util.stream.Stream;

/** A step that comes near a delicate place warns of it in its cautions, which are said in every wording. */
final class DelicatePlaces implements Rule<Step> {
    private final List<CheckWords.Caution> known;

    DelicatePlaces(CheckWords words) {
        this.known = words.cautions();
    }

    @Override
    public Stream<Flaw> flaws(Step step) {
        return known.stream()
                .filter(caution -> concerns(caution, step))
                .filter(caution -> !isSaid(caution, step))
                .map(caution -> new Flaw(
                        "/cautions",
                        "the step comes near " + caution.place() + " without a caution",
                        "add one, such as \"" + caution.example() + "\""));
    }

    private static boolean concerns(CheckWords.Caution caution, Step step) {
        return step.areas().stream().anyMatch(caution.areas()::contains)
                && step.pressure().ceiling().compareTo(caution.from()) >= 0;
    }

    private static boolean isSaid(CheckWords.Caution caution, Step step) {
        return Wordlist.anyOf(caution.words())
                .matcher(String.join(" ", step.cautions()))
                .find();
    }
}
