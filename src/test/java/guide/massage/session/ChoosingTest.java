package guide.massage.session;

import static guide.massage.language.Prompt.CHOOSE;
import static guide.massage.language.Prompt.CHOSEN;
import static guide.massage.language.Prompt.ENOUGH_FOR_TODAY;
import static guide.massage.language.Prompt.FITTED;
import static guide.massage.language.Prompt.NOTHING_SO_SHORT;
import static guide.massage.language.Prompt.USED_UP_TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.routine.Plan;
import guide.massage.routine.Routine;
import guide.massage.routine.TimeBudget;
import guide.massage.session.Event.Begun;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Choosing by name, by part of the body and by length; and fitting a routine to the time there is. */
class ChoosingTest {
    private static Screenplay choosing() {
        return Screenplay.of(Shipped.script())
                .happens(Screenplay.begun(Optional.empty(), Begun.Input.TYPED))
                .listens();
    }

    @Test
    void aPartOfTheBodyLeadsToTheMassagesForIt() {
        Screenplay play = choosing();
        play.hears("something for my feet").listens();
        assertTrue(
                play.phase() instanceof Phase.Choosing narrowed
                        && narrowed.area().isPresent(),
                play::transcript);
    }

    @Test
    void aLengthNobodyCanKeepChangesNothing() {
        choosing().hears("two minutes").says(NOTHING_SO_SHORT);
    }

    @Test
    void theSelfMassageEndsWhenTheDaysMinutesAreUsedUp() {
        Screenplay play = Screenplay.of(Shipped.script())
                .happens(begun(Optional.of(Shipped.SELF), Duration.ofMinutes(3)))
                .answersEverything("no")
                .listens();
        play.hears("ready").listens().hears("yes").waits(Duration.ofMinutes(30));
        play.hasSaid(ENOUGH_FOR_TODAY);
        assertEquals(Duration.ofMinutes(5), play.session().care().workedToday());
    }

    private static Begun begun(Optional<String> routine, Duration workedToday) {
        return new Begun(routine, Begun.Input.TYPED, Begun.ScreeningHistory.NEVER_COMPLETED, workedToday);
    }

    @Test
    void minutesOfEarlierSessionsCountToo() {
        Screenplay.of(Shipped.script())
                .happens(begun(Optional.empty(), Duration.ofMinutes(5)))
                .listens()
                .hears("self massage")
                .says(USED_UP_TODAY);
    }

    @Test
    void atMostThreeAreNamedAtATime() {
        Screenplay play = choosing();
        play.hears("what can you do").says(CHOOSE);
        assertTrue(play.transcript().lines().noneMatch(line -> line.split(", ").length > 3), play::transcript);
    }

    static Stream<Routine> routines() {
        return Shipped.script().routines().stream();
    }

    @ParameterizedTest
    @MethodSource("routines")
    void aBudgetIsKeptWherePossibleAndLosesNoCaution(Routine routine) {
        Duration usual = Plan.of(routine).expectedFrom(0);
        Plan shorter = new TimeBudget(usual.multipliedBy(9).dividedBy(10)).fit(routine);
        assertTrue(shorter.expectedFrom(0).compareTo(usual) <= 0);
        List<String> needed = Plan.of(routine).steps().stream()
                .filter(step -> !step.step().optional())
                .map(step -> step.step().id())
                .toList();
        assertEquals(
                needed,
                shorter.steps().stream()
                        .filter(step -> !step.step().optional())
                        .map(step -> step.step().id())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("routines")
    void moreTimeThanTheLongestChangesNothingBeyondTheRanges(Routine routine) {
        Plan longest = new TimeBudget(Duration.ofHours(9)).fit(routine);
        longest.steps()
                .forEach(step -> assertEquals(step.step().dose().lasts().map(range -> range.to()), step.target()));
    }

    @Test
    void aLengthIsTakenAndSaid() {
        Screenplay play = choosing();
        play.hears("forty minutes").says(CHOOSE).hears("feet").says(CHOSEN, FITTED);
    }
}
