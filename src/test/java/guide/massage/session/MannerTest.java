package guide.massage.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guide.massage.conformance.Covers;
import guide.massage.language.Line;
import guide.massage.language.Prompt;
import guide.massage.routine.PlannedStep;
import guide.massage.routine.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the assistant speaks of pain: it names no illness, praises no endurance and calls no pain normal. */
final class MannerTest {
    private static final Pattern BARRED = Pattern.compile(
            "(pain|hurts?|ache|soreness) (is|are) (normal|good|fine|part of|expected)|no pain,? no gain|(work|push|breathe)"
                    + " through (it|the|any) ?(pain|hurt)?|grit|bear with it|until the pain|you (probably )?have (a|an) "
                    + "|toxins?|lymph|cellulite|scar tissue",
            Pattern.CASE_INSENSITIVE);

    private static Stream<String> everythingSaid() {
        List<String> texts = new ArrayList<>();
        for (Prompt prompt : Prompt.values()) {
            Map<String, String> slots = prompt.slots().stream().collect(Collectors.toMap(slot -> slot, slot -> slot));
            Shipped.prompts().lines(prompt, slots).stream().map(Line::text).forEach(texts::add);
        }
        Shipped.script().routines().forEach(routine -> {
            texts.addAll(routine.preparation());
            texts.addAll(routine.aftercare());
            texts.addAll(routine.explanations().values());
            Shipped.plan(routine.id()).steps().forEach(step -> texts.addAll(texts(step)));
        });
        return texts.stream();
    }

    private static List<String> texts(PlannedStep planned) {
        List<String> texts = new ArrayList<>(planned.step().cautions());
        Wording wording = planned.step().wording();
        texts.addAll(wording.more());
        texts.addAll(planned.step().parts());
        texts.add(wording.brief());
        Stream.of(wording.landmark(), wording.hands(), wording.direction(), wording.pace(), wording.feel())
                .forEach(text -> text.ifPresent(texts::add));
        return texts;
    }

    @Test
    @Covers("S0.1")
    void noSentenceDiagnosesOrTellsAnybodyToBearPain() {
        assertEquals(
                List.of(),
                everythingSaid()
                        .filter(text ->
                                BARRED.matcher(text.toLowerCase(Locale.ROOT)).find())
                        .toList());
    }
}
