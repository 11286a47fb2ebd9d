package guide.massage.safety;

import guide.massage.routine.BodyArea;
import guide.massage.routine.Side;
import guide.massage.routine.Step;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The places that stay untouched for the rest of the session. Places are only ever added. */
public record ClosedAreas(Set<Spot> spots) {
    public ClosedAreas {
        spots = Set.copyOf(spots);
    }

    public static ClosedAreas none() {
        return new ClosedAreas(Set.of());
    }

    public ClosedAreas with(Iterable<Spot> more) {
        Set<Spot> all = new LinkedHashSet<>(spots);
        more.forEach(all::add);
        return new ClosedAreas(all);
    }

    /** The areas of a step, performed on the given side, that must be left out. */
    public List<BodyArea> within(Step step, Side side) {
        return step.areas().stream().filter(area -> isClosed(area, side)).toList();
    }

    /** Whether nothing is left of a step that touches the body. */
    public boolean coverAllOf(Step step, Side side) {
        return !step.areas().isEmpty()
                && within(step, side).size() == step.areas().size();
    }

    private boolean isClosed(BodyArea area, Side side) {
        return spots.stream().anyMatch(spot -> spot.touchedBy(area, side));
    }
}
