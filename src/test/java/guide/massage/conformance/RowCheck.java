package guide.massage.conformance;

import guide.massage.conformance.Table.Row;
import guide.massage.routine.Dose;
import guide.massage.routine.GiverPlace;
import guide.massage.routine.Plan;
import guide.massage.routine.PlannedStep;
import guide.massage.routine.Repeat;
import guide.massage.routine.Routine;
import guide.massage.routine.Side;
import guide.massage.routine.Span;
import guide.massage.routine.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Holds one routine against the rows of its table, from the first to the last, and notes what differs. */
final class RowCheck {
    private final Routine routine;
    private final List<PlannedStep> plan;
    private final List<String> differences = new ArrayList<>();
    private int position;

    RowCheck(Routine routine) {
        this.routine = routine;
        this.plan = Plan.of(routine).steps();
    }

    List<String> differences() {
        return differences;
    }

    void row(Row row) {
        String place = row.text("place").orElseThrow();
        String kind = place.contains(" ") ? place.substring(0, place.indexOf(' ')) : place;
        String name = place.substring(kind.length()).strip();
        switch (kind) {
            case "preparation" -> says(row, String.join(" ", routine.preparation()));
            case "aftercare" -> says(row, String.join(" ", routine.aftercare()));
            case "explanation" -> says(row, routine.explanations().getOrDefault(topic(name), ""));
            case "check" -> says(row, advanceTo(row, name).step().checkIn().orElse(""));
            case "step" -> step(row, advanceTo(row, name));
            case "repeat" -> repeat(row, name);
            case "sides" -> differs(row, "sides", "right-left", sidesFrom(0));
            default -> differences.add(row.id() + ": no such place, " + place);
        }
    }

    private void step(Row row, PlannedStep planned) {
        Step step = planned.step();
        says(row, SpokenStep.everything(step));
        saysEach(row, row.facts("cautions"), SpokenStep.cautions(step));
        row.text("areas").ifPresent(areas -> areas(row, areas, step));
        differs(row, "pressure", kebab(step.pressure().start()));
        differs(row, "sides", sides(planned));
        Dose dose = step.dose();
        row.text("times").ifPresent(times -> differs(row, "times", times, counts(dose.times())));
        row.text("hold").ifPresent(hold -> differs(row, "hold", hold, seconds(dose.hold())));
        row.text("minutes").ifPresent(minutes -> differs(row, "minutes", minutes, minutes(dose.lasts())));
    }

    /** The first performance of the step from where the row before was found. */
    private PlannedStep advanceTo(Row row, String id) {
        position = IntStream.range(position, plan.size())
                .filter(index -> plan.get(index).step().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(row.id() + ": no step " + id + " from " + position + " on"));
        return plan.get(position);
    }

    private void repeat(Row row, String id) {
        boolean found = routine.passages().stream()
                .anyMatch(passage -> passage instanceof Repeat && passage.id().equals(id));
        boolean again = plan.stream().skip(position).anyMatch(step -> step.before() == PlannedStep.Before.ON_THIS_SIDE);
        if (!found || !again) {
            differences.add(row.id() + ": nothing is repeated");
        }
    }

    private void areas(Row row, String areas, Step step) {
        List<String> worked = step.areas().stream().map(RowCheck::kebab).toList();
        for (String area : areas.split(",", -1)) {
            if (!worked.contains(area)) {
                differences.add(row.id() + ": " + area + " is not among " + worked);
            }
        }
    }

    private void says(Row row, String text) {
        saysEach(row, row.facts("words"), text);
    }

    private void saysEach(Row row, List<String> facts, String text) {
        facts.stream()
                .filter(fact -> !SpokenStep.lower(text).contains(SpokenStep.lower(fact)))
                .forEach(fact -> differences.add(row.id() + ": nothing says \"" + fact + "\""));
    }

    private void differs(Row row, String column, String actual) {
        row.text(column).ifPresent(expected -> differs(row, column, expected, actual));
    }

    private void differs(Row row, String column, String expected, String actual) {
        if (!expected.equals(actual)) {
            differences.add(row.id() + ": " + column + " is " + actual + ", not " + expected);
        }
    }

    /** The side plan as it turns out in the performance. */
    private String sides(PlannedStep first) {
        if (first.side() == Side.BOTH) {
            return "both";
        }
        boolean atSide = first.giver() == GiverPlace.AT_LEFT || first.giver() == GiverPlace.AT_RIGHT;
        if (!atSide) {
            return first.side() == Side.RIGHT ? "right-then-left" : "left-then-right";
        }
        boolean near = (first.giver() == GiverPlace.AT_LEFT) == (first.side() == Side.LEFT);
        return near ? "near-then-change" : "far-then-change";
    }

    private String sidesFrom(int index) {
        return plan.stream()
                .skip(index)
                .map(PlannedStep::side)
                .filter(side -> side != Side.BOTH)
                .distinct()
                .map(RowCheck::kebab)
                .collect(Collectors.joining("-"));
    }

    private static String topic(String name) {
        return name.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String counts(Optional<Span<Integer>> times) {
        return times.map(span -> ends(String.valueOf(span.from()), String.valueOf(span.to())))
                .orElse("none");
    }

    private static String minutes(Optional<Span<Duration>> lasts) {
        return lasts.map(span -> ends(minutes(span.from()), minutes(span.to()))).orElse("none");
    }

    private static String minutes(Duration duration) {
        double minutes = duration.toSeconds() / 60.0;
        return minutes == Math.rint(minutes) ? String.valueOf((long) minutes) : String.valueOf(minutes);
    }

    private static String seconds(Optional<Duration> hold) {
        return hold.map(duration -> String.valueOf(duration.toSeconds())).orElse("none");
    }

    private static String ends(String from, String to) {
        return from.equals(to) ? from : from + "-" + to;
    }
}
