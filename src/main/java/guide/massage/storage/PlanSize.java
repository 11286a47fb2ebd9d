package guide.massage.storage;

import guide.massage.routine.Block;
import guide.massage.routine.Passage;
import guide.massage.routine.Repeat;
import guide.massage.routine.SidePlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the steps that a routine performs without laying them out: repeats of repeats grow beyond any memory. */
final class PlanSize {
    /** Beyond hours of massage. */
    static final int MOST = 500;

    private final Map<Passage, Long> counted = new HashMap<>();

    /** Every repeat of the list refers to passages before it. The result is right up to {@link #MOST}. */
    long of(List<Passage> passages) {
        long steps = 0;
        for (int index = 0; index < passages.size() && steps <= MOST; index++) {
            long here = of(passages.get(index), passages.subList(0, index));
            counted.put(passages.get(index), here);
            steps += here;
        }
        return steps;
    }

    private long of(Passage passage, List<Passage> before) {
        if (passage instanceof Block block) {
            return of(block.passages()) * (block.sides() == SidePlan.BOTH ? 1 : 2);
        }
        if (passage instanceof Repeat repeat) {
            return before.stream()
                    .skip(RoutineRules.indexOf(repeat.from(), before))
                    .limit(1L + RoutineRules.indexOf(repeat.to(), before) - RoutineRules.indexOf(repeat.from(), before))
                    .mapToLong(earlier -> counted.getOrDefault(earlier, 0L))
                    .sum();
        }
        return 1;
    }
}
