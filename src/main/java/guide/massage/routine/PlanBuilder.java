package guide.massage.routine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Walks a routine once and lays its steps out, keeping track of where the giver is. */
final class PlanBuilder {
    private final Routine routine;
    private final Fit fit;
    private final List<PlannedStep> steps = new ArrayList<>();
    private final List<String> openTitles = new ArrayList<>();
    private final Set<String> performed = new HashSet<>();
    private GiverPlace giver;

    PlanBuilder(Routine routine, Fit fit) {
        this.routine = routine;
        this.fit = fit;
        this.giver = routine.giver();
    }

    List<PlannedStep> steps() {
        perform(routine.passages(), Side.BOTH);
        return steps;
    }

    private void perform(List<Passage> passages, Side side) {
        for (Passage passage : passages) {
            if (passage instanceof Step step) {
                add(step, side);
            } else if (passage instanceof Block block) {
                perform(block, side);
            } else if (passage instanceof Repeat repeat) {
                perform(repeated(passages, repeat), side);
            }
        }
    }

    private void perform(Block block, Side side) {
        int outerTitles = openTitles.size();
        int stepsBefore = steps.size();
        block.title().ifPresent(openTitles::add);
        switch (block.sides()) {
            case BOTH -> perform(block.passages(), side);
            case RIGHT_THEN_LEFT -> performOnEach(block, Side.RIGHT);
            case NEAR_THEN_CHANGE -> performWalkingRound(block, sideOfGiver());
            case FAR_THEN_CHANGE -> performWalkingRound(block, sideOfGiver().opposite());
        }
        if (steps.size() == stepsBefore) {
            openTitles.subList(outerTitles, openTitles.size()).clear();
        }
    }

    private void performOnEach(Block block, Side first) {
        perform(block.passages(), first);
        perform(block.passages(), first.opposite());
    }

    private void performWalkingRound(Block block, Side first) {
        perform(block.passages(), first);
        move(giver == GiverPlace.AT_LEFT ? GiverPlace.AT_RIGHT : GiverPlace.AT_LEFT);
        perform(block.passages(), first.opposite());
    }

    private Side sideOfGiver() {
        return giver == GiverPlace.AT_LEFT ? Side.LEFT : Side.RIGHT;
    }

    private void add(Step step, Side side) {
        step.giver().ifPresent(this::move);
        if (fit.leftOut().contains(step.id())) {
            return;
        }
        PlannedStep.Before before = before(step, side);
        performed.add(step.id() + side);
        steps.add(new PlannedStep(
                steps.size() + 1,
                step,
                side,
                giver,
                openTitles,
                before,
                step.dose().lasts().map(fit::within)));
        openTitles.clear();
    }

    private PlannedStep.Before before(Step step, Side side) {
        if (performed.contains(step.id() + side)) {
            return PlannedStep.Before.ON_THIS_SIDE;
        }
        return performed.contains(step.id() + side.opposite())
                ? PlannedStep.Before.ON_OTHER_SIDE
                : PlannedStep.Before.NEVER;
    }

    private void move(GiverPlace place) {
        giver = place;
    }

    private static List<Passage> repeated(List<Passage> passages, Repeat repeat) {
        int from = indexOf(passages, repeat.from());
        int to = indexOf(passages, repeat.to());
        return passages.subList(from, to + 1);
    }

    /** A repeat names passages of its own list; it may also name a step inside a block that stands there. */
    private static int indexOf(List<Passage> passages, String id) {
        for (int index = 0; index < passages.size(); index++) {
            if (holds(passages.get(index), id)) {
                return index;
            }
        }
        throw new IllegalArgumentException("nothing is called " + id);
    }

    private static boolean holds(Passage passage, String id) {
        return passage.id().equals(id)
                || (passage instanceof Block block && block.passages().stream().anyMatch(inner -> holds(inner, id)));
    }
}
