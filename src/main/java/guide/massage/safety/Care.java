package guide.massage.safety;

import guide.massage.routine.BodyArea;
import guide.massage.routine.Pressure;
import guide.massage.routine.Routine;
import guide.massage.routine.Side;
import guide.massage.routine.Step;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that makes this session more careful than the routine alone: the screening, what hurt, and how hard the
 * receiver has allowed it to be.
 *
 * @param restrictions the outcome of the screening
 * @param closed all places closed so far, those of the screening included
 * @param reports the places of each report of pain, oldest first; a report without a place counts too
 * @param cap the most pressure that may be used by itself since somebody asked for less
 * @param workedToday how long routines with a daily limit were performed today, earlier sessions included
 */
public record Care(
        Restrictions restrictions,
        ClosedAreas closed,
        List<List<Spot>> reports,
        Optional<Pressure> cap,
        Duration workedToday) {
    /** From this many reports on, ending is recommended. */
    private static final int TOO_MANY_REPORTS = 3;

    public Care {
        reports = reports.stream().map(List::copyOf).toList();
    }

    public static Care unscreened() {
        return new Care(Restrictions.none(), ClosedAreas.none(), List.of(), Optional.empty(), Duration.ZERO);
    }

    public Care screened(Restrictions outcome) {
        return new Care(outcome, closed.with(outcome.closed().spots()), reports, cap, workedToday);
    }

    public Care closing(List<Spot> spots) {
        return new Care(restrictions, closed.with(spots), reports, cap, workedToday);
    }

    public Care reported(List<Spot> spots) {
        return new Care(
                restrictions,
                closed,
                Stream.concat(reports.stream(), Stream.of(spots)).toList(),
                cap,
                workedToday);
    }

    public Care cappedAt(Pressure most) {
        return new Care(restrictions, closed, reports, Optional.of(most), workedToday);
    }

    /** What "harder" allows from now on; it lifts a cap that is lower and never brings one down. */
    public Care raisedTo(Pressure allowed) {
        return new Care(
                restrictions,
                closed,
                reports,
                cap.map(most -> allowed.atMost(most) == most ? allowed : most),
                workedToday);
    }

    /** The same care after some more time of a routine with a daily limit. */
    public Care workedFor(Duration more) {
        return new Care(restrictions, closed, reports, cap, workedToday.plus(more));
    }

    /** How long a routine may still be performed today; absent where nothing limits it. */
    public Optional<Duration> leftToday(Routine routine) {
        return routine.hasDailyLimit()
                ? Optional.of(routine.dailyLimit().minus(workedToday))
                        .map(left -> left.isNegative() ? Duration.ZERO : left)
                : Optional.empty();
    }

    /** How many reports there were before that touch one of these places. */
    public int earlierReportsAt(List<Spot> spots) {
        return (int) reports.stream()
                .filter(report ->
                        report.stream().anyMatch(earlier -> spots.stream().anyMatch(earlier::overlaps)))
                .count();
    }

    public boolean recommendsEnding() {
        return reports.size() >= TOO_MANY_REPORTS;
    }

    /** The pressure a step starts with. */
    public Pressure startOf(Step step) {
        Pressure start = step.pressure().start().atMost(ceilingOf(step));
        return cap.map(start::atMost).orElse(start);
    }

    /** The most that "harder" may reach in a step. */
    public Pressure ceilingOf(Step step) {
        return restrictions.veryLightOnly() ? Pressure.VERY_LIGHT : AreaLimits.ceilingOf(step);
    }

    public List<BodyArea> leftOutOf(Step step, Side side) {
        return closed.within(step, side);
    }

    public boolean forbids(Step step, Side side) {
        return closed.coverAllOf(step, side);
    }
}
