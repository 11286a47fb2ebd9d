package guide.massage.lint;

import guide.massage.routine.Block;
import guide.massage.routine.GiverPlace;
import guide.massage.routine.Passage;
import guide.massage.routine.Plan;
import guide.massage.routine.Routine;
import guide.massage.routine.SidePlan;
import guide.massage.routine.Step;
import guide.massage.storage.RoutineDraft;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A block that begins with the near or the far side finds the giver at one of the two sides. */
final class GiverBeside implements Rule<RoutineDraft> {
    private static final Set<GiverPlace> BESIDE = Set.of(GiverPlace.AT_LEFT, GiverPlace.AT_RIGHT);
    private static final Set<SidePlan> SEEN_FROM_GIVER = Set.of(SidePlan.NEAR_THEN_CHANGE, SidePlan.FAR_THEN_CHANGE);

    @Override
    public Stream<Flaw> flaws(RoutineDraft draft) {
        return new RoutineTexts(draft)
                .passages()
                .flatMap(passage -> passage instanceof Block block ? Stream.of(block) : Stream.empty())
                .filter(block -> SEEN_FROM_GIVER.contains(block.sides()))
                .filter(block -> !isBeside(block, draft.routine()))
                .map(block -> new Flaw(
                        draft.places().of(block) + "/sides",
                        "no side is near or far for a giver who is not at the receiver's left or right",
                        "write \"right-then-left\", or move the giver with \"giver\": \"at-left\""));
    }

    private static boolean isBeside(Block block, Routine routine) {
        Optional<Step> first = firstStep(block);
        return Plan.of(routine).steps().stream()
                .filter(planned -> first.filter(planned.step()::equals).isPresent())
                .findFirst()
                .map(planned -> BESIDE.contains(planned.giver()))
                .orElse(true);
    }

    private static Optional<Step> firstStep(Passage passage) {
        if (passage instanceof Step step) {
            return Optional.of(step);
        }
        return passage instanceof Block block ? firstStep(block.passages().get(0)) : Optional.empty();
    }
}
