package guide.massage.storage;

import guide.massage.routine.Block;
import guide.massage.routine.Passage;
import guide.massage.routine.Repeat;
import guide.massage.routine.Routine;
import guide.massage.routine.SidePlan;
import guide.massage.routine.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold between the parts of a routine, once each part could be read by itself. */
final class RoutineRules {
    private final Faults faults;
    private final PassagePlaces places;
    private final SpokenSlots slots;
    private final Set<String> ids = new HashSet<>();

    RoutineRules(Faults faults, PassagePlaces places) {
        this.faults = faults;
        this.places = places;
        this.slots = new SpokenSlots(faults);
    }

    void check(Routine routine) {
        slots.checkFrame(routine);
        checkAll(routine.passages(), SidePlan.BOTH);
        if (faults.none() && new PlanSize().of(routine.passages()) > PlanSize.MOST) {
            faults.add("/passages", "it performs more than " + PlanSize.MOST + " steps", "repeat less");
        }
    }

    private void checkAll(List<Passage> list, SidePlan sides) {
        for (int index = 0; index < list.size(); index++) {
            check(list.get(index), list.subList(0, index), sides);
        }
    }

    /** {@code before} holds the passages of the same list that stand before this one. */
    private void check(Passage passage, List<Passage> before, SidePlan sides) {
        if (!passage.id().isEmpty() && !ids.add(passage.id())) {
            fault(passage, "the id \"" + passage.id() + "\" is taken", "give every passage an id of its own");
        }
        if (passage instanceof Block block) {
            checkAll(block.passages(), block.sides() == SidePlan.BOTH ? sides : block.sides());
        } else if (passage instanceof Repeat repeat) {
            checkRepeat(repeat, before);
        } else if (passage instanceof Step step) {
            slots.check(step, places.of(step), sides);
        }
    }

    private void checkRepeat(Repeat repeat, List<Passage> before) {
        int from = checkedIndex(repeat, repeat.from(), before);
        int to = checkedIndex(repeat, repeat.to(), before);
        if (from >= 0 && to >= 0 && from > to) {
            fault(repeat, "it ends before it begins", "exchange \"from\" and \"to\"");
        }
    }

    private int checkedIndex(Repeat repeat, String id, List<Passage> before) {
        int index = indexOf(id, before);
        if (index < 0 && !id.isEmpty()) {
            String cure = "name passages that stand before it in the same list";
            fault(repeat, "it cannot repeat \"" + id + "\"" + whereabouts(id), cure);
        }
        return index;
    }

    private String whereabouts(String id) {
        return ids.contains(id)
                ? ", which stands in another block or is not over yet"
                : ", which does not stand before it";
    }

    /** Where the passage stands that is called so or holds what is; negative when there is none. */
    static int indexOf(String id, List<Passage> passages) {
        return passages.stream().map(passage -> holds(passage, id)).toList().indexOf(true);
    }

    private static boolean holds(Passage passage, String id) {
        return passage.id().equals(id)
                || (passage instanceof Block block && block.passages().stream().anyMatch(inner -> holds(inner, id)));
    }

    private void fault(Passage passage, String reason, String cure) {
        faults.add(places.of(passage), reason, cure);
    }
}
