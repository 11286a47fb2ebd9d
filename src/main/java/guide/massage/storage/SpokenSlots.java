package guide.massage.storage;

import guide.massage.routine.Routine;
import guide.massage.routine.SidePlan;
import guide.massage.routine.Step;
import guide.massage.routine.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks the slots in texts, such as <code>{side}</code>, which are filled when the text is spoken. */
final class SpokenSlots {
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> OF_SIDES = Set.of("side", "otherSide", "anchor");
    private static final Set<String> OF_ARMS = Set.of("nearArm", "farArm");

    private final Faults faults;

    SpokenSlots(Faults faults) {
        this.faults = faults;
    }

    /** The texts around the steps, which are said when no side is being worked. */
    void checkFrame(Routine routine) {
        plain("/title", routine.title());
        plain("/about", routine.about());
        each("/preparation", routine.preparation(), Set.of());
        each("/aftercare", routine.aftercare(), Set.of());
        routine.explanations().values().forEach(text -> plain("/explanations", text));
    }

    void check(Step step, String place, SidePlan sides) {
        Set<String> allowed = sides == SidePlan.BOTH ? OF_ARMS : union(OF_SIDES, OF_ARMS);
        Wording wording = step.wording();
        plain(place + "/technique", step.technique());
        any(place + "/landmark", wording.landmark(), allowed);
        any(place + "/hands", wording.hands(), allowed);
        any(place + "/direction", wording.direction(), allowed);
        any(place + "/pace", wording.pace(), allowed);
        any(place + "/feel", wording.feel(), allowed);
        check(place + "/brief", wording.brief(), allowed);
        check(place + "/quiet", wording.quiet(), allowed);
        each(place + "/more", wording.more(), allowed);
        each(place + "/cautions", step.cautions(), allowed);
        each(place + "/parts", step.parts(), allowed);
        any(place + "/check", step.checkIn(), allowed);
        any(place + "/release", step.release(), allowed);
    }

    private void plain(String place, String text) {
        check(place, text, Set.of());
    }

    private void any(String place, Optional<String> text, Set<String> allowed) {
        text.ifPresent(words -> check(place, words, allowed));
    }

    private void each(String place, List<String> texts, Set<String> allowed) {
        for (int index = 0; index < texts.size(); index++) {
            check(place + "/" + index, texts.get(index), allowed);
        }
    }

    private void check(String place, String text, Set<String> allowed) {
        Matcher slot = SLOT.matcher(text);
        while (slot.find()) {
            if (!allowed.contains(slot.group(1))) {
                refuse(place, slot.group(1));
            }
        }
        if (slot.replaceAll("").matches("(?s).*[{}].*")) {
            faults.add(place, "a brace stands alone", "write a slot as {side}, or leave the brace out");
        }
    }

    private void refuse(String place, String name) {
        if (OF_SIDES.contains(name)) {
            faults.add(place, "{" + name + "} is used where no side is worked", "put the step in a block with sides");
        } else if (OF_ARMS.contains(name)) {
            faults.add(place, "{" + name + "} is used outside a step", "leave it out");
        } else {
            faults.add(place, "the slot {" + name + "} is unknown", "use side, otherSide, anchor, nearArm or farArm");
        }
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
