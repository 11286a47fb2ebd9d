package guide.massage.conformance;

import guide.massage.routine.Step;
import guide.massage.routine.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** All that a step may say, as one text in small letters to look facts up in. */
final class SpokenStep {
    private SpokenStep() {}

    static String everything(Step step) {
        Wording wording = step.wording();
        List<String> texts = new ArrayList<>();
        Stream.of(wording.landmark(), wording.hands(), wording.direction(), wording.pace(), wording.feel())
                .flatMap(Optional::stream)
                .forEach(texts::add);
        texts.addAll(List.of(step.technique(), wording.brief(), wording.quiet()));
        texts.addAll(wording.more());
        texts.addAll(step.parts());
        texts.addAll(step.cautions());
        step.checkIn().ifPresent(texts::add);
        return lower(String.join(" ", texts));
    }

    static String cautions(Step step) {
        return lower(String.join(" ", step.cautions()));
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
