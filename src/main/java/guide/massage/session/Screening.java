package guide.massage.session;

import guide.massage.routine.Plan;
import guide.massage.safety.Restrictions;
import guide.massage.safety.ScreeningQuestion;
import guide.massage.session.Phase.Interruptible;

/** The questions before hands touch skin. */
public record Screening(Plan plan, Asked asked, Restrictions soFar) implements Interruptible {
    /** Which question is open. */
    public sealed interface Asked {}

    /** All questions as one, for those who have answered them before. */
    public record Summary() implements Asked {}

    /** One of the questions. */
    public record Question(ScreeningQuestion question) implements Asked {}

    /** More than a little alcohol or painkiller? */
    public record HowMuch() implements Asked {}

    /** Does the care team agree? */
    public record CareTeam() implements Asked {}

    /** Where is the place to be closed? */
    public record Where(ScreeningQuestion question) implements Asked {}

    /** Is there another such place? */
    public record AnotherPlace(ScreeningQuestion question) implements Asked {}

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.screening(this);
    }

    /** Begins the screening for a plan: with the summary question if the whole was once completed. */
    static Screening begin(Plan plan, Event.Begun.ScreeningHistory history) {
        Asked first = history == Event.Begun.ScreeningHistory.COMPLETED_ONCE
                ? new Summary()
                : new Screening.Question(ScreeningQuestion.ILL);
        return new Screening(plan, first, Restrictions.none());
    }

    Screening asking(Asked next) {
        return new Screening(plan, next, soFar);
    }

    Screening with(Restrictions more) {
        return new Screening(plan, asked, more);
    }
}
