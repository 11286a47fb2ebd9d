package guide.massage.session;

import guide.massage.language.Line;
import guide.massage.language.Prompts;
import guide.massage.routine.Bearing;
import guide.massage.routine.PlannedStep;
import guide.massage.routine.Routine;
import guide.massage.routine.Side;
import guide.massage.routine.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The author's words for a step, with the sides put in as this giver feels them. */
record StepTexts(Prompts prompts, Routine routine) {

    List<Line> wording(PlannedStep step, Preferences.Verbosity verbosity) {
        Wording wording = step.step().wording();
        Stream<String> texts =
                switch (verbosity) {
                    case FULL -> full(step, wording);
                    case BRIEF -> Stream.of(wording.brief());
                    case QUIET -> Stream.of(wording.quiet());
                };
        return lines(step, texts);
    }

    List<Line> coaching(PlannedStep step) {
        Wording wording = step.step().wording();
        return lines(step, Stream.of(wording.pace(), wording.feel()).flatMap(Optional::stream));
    }

    List<Line> cautions(PlannedStep step) {
        return lines(step, step.step().cautions().stream());
    }

    List<Line> more(PlannedStep step) {
        return lines(step, step.step().wording().more().stream());
    }

    Optional<List<Line>> checkIn(PlannedStep step) {
        return step.step().checkIn().map(question -> lines(step, Stream.of(question)));
    }

    String source(PlannedStep step) {
        return "step:" + step.step().id();
    }

    /** The values that texts may refer to. */
    Map<String, String> slots(PlannedStep step) {
        Side nearArm = Bearing.armNearerHead(step.giver(), routine.posture());
        return Map.of(
                "side", prompts.term(step.side()),
                "otherSide", prompts.term(step.side().opposite()),
                "anchor", anchor(step),
                "nearArm", prompts.term(nearArm),
                "farArm", prompts.term(nearArm.opposite()));
    }

    private String anchor(PlannedStep step) {
        return step.side() == Side.BOTH
                ? prompts.term(Side.BOTH)
                : prompts.term(Bearing.of(step.side(), step.giver(), routine.posture()));
    }

    private Stream<String> full(PlannedStep step, Wording wording) {
        Stream<String> movement = Stream.of(wording.landmark(), wording.hands(), wording.direction())
                .flatMap(Optional::stream);
        return Stream.concat(movement, step.step().parts().stream());
    }

    private List<Line> lines(PlannedStep step, Stream<String> texts) {
        return texts.flatMap(text -> Line.of(source(step), Prompts.fill(text, slots(step))).stream())
                .toList();
    }
}
