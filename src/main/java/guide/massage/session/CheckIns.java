package guide.massage.session;

import guide.massage.language.Line;
import guide.massage.language.Prompt;
import guide.massage.session.Phase.Guiding;
import guide.massage.session.Phase.Guiding.Question;
import java.time.Duration;
import java.util.List;

/** Asks the receiver how it is, without halting the work. */
final class CheckIns {
    /** In the first minute of each new area. */
    private static final Duration IN_NEW_AREA = Duration.ofSeconds(30);

    /** Soon enough for a short step, and not in the first breath of it. */
    private static final Duration AT_LEAST = Duration.ofSeconds(8);

    /** After a rise in pressure, and after a report. */
    static final Duration AFTER_CHANGE = Duration.ofSeconds(20);

    /** Every three to five minutes. */
    private static final Duration REGULARLY = Duration.ofMinutes(4);

    private static final Duration SELDOM = Duration.ofMinutes(5);
    private static final Duration TIME_TO_ANSWER = Duration.ofSeconds(10);

    private final Rules rules;
    private final Guiding phase;

    CheckIns(Rules rules, Guiding phase) {
        this.rules = rules;
        this.phase = phase;
    }

    /** Plans the next check-in of a step that touches the receiver. */
    Transition schedule(Transition transition, Progress progress) {
        return progress.step().step().areas().isEmpty()
                ? transition
                : transition.cancelTimers(Alarm.CHECK_IN).after(untilNext(progress), Alarm.CHECK_IN);
    }

    private Duration untilNext(Progress progress) {
        if (progress.askAgain()) {
            return AFTER_CHANGE;
        }
        if (progress.askedAt().isEmpty() || progress.newHere()) {
            return inNewArea(progress);
        }
        Duration sinceAsked = rules.session.now().minus(progress.askedAt().orElseThrow());
        Duration left = interval().minus(sinceAsked);
        return left.compareTo(AT_LEAST) < 0 ? AT_LEAST : left;
    }

    private static Duration inNewArea(Progress progress) {
        Duration half = progress.step().work().dividedBy(2);
        Duration soon = half.compareTo(IN_NEW_AREA) < 0 ? half : IN_NEW_AREA;
        return soon.compareTo(AT_LEAST) < 0 ? AT_LEAST : soon;
    }

    /** Fewer in quiet mode, never fewer once something was reported. */
    private Duration interval() {
        boolean quiet = rules.session.preferences().verbosity() == Preferences.Verbosity.QUIET;
        return quiet && rules.session.care().reports().isEmpty() ? SELDOM : REGULARLY;
    }

    Transition ask() {
        return ask(Question.COMFORTABLE);
    }

    private Transition ask(Question question) {
        Progress asked = phase.progress().askedAt(rules.session.now());
        return rules.now()
                .within(phase.with(asked).asking(question))
                .cancelTimers(Alarm.NO_ANSWER)
                .cancelTimers(Alarm.CHECK_IN)
                .say(question(phase.progress()))
                .after(interval(), Alarm.CHECK_IN);
    }

    /** Says the open question once more. */
    Transition repeat() {
        return rules.now()
                .interject(
                        switch (phase.open().orElse(Question.COMFORTABLE)) {
                            case COMFORTABLE, COMFORTABLE_AGAIN -> question(phase.progress());
                            case ALL_WELL -> rules.script.lines(Prompt.ALL_WELL);
                            case CHANGE_SIDE -> rules.script.lines(Prompt.CHANGE_SIDE_QUESTION);
                            case MIXED_FEELING -> rules.script.lines(Prompt.MIXED_FEELING_QUESTION);
                            case START_OVER -> rules.script.lines(Prompt.START_OVER_QUESTION);
                        });
    }

    private List<Line> question(Progress progress) {
        return new StepTexts(rules.script.prompts(), progress.plan().routine())
                .checkIn(progress.step())
                .orElseGet(() -> rules.script.lines(Prompt.CHECK_IN));
    }

    Transition waitForAnswer() {
        return rules.now().cancelTimers(Alarm.NO_ANSWER).after(TIME_TO_ANSWER, Alarm.NO_ANSWER);
    }

    /** Asked once more; then the giver is told to feel for themselves, and the work goes on. */
    Transition unanswered() {
        Question open = phase.open().orElse(Question.COMFORTABLE_AGAIN);
        return open == Question.COMFORTABLE ? ask(Question.COMFORTABLE_AGAIN) : giveUp();
    }

    /** No answer, or none that was understood. */
    Transition giveUp() {
        Transition closed = rules.now().cancelTimers(Alarm.NO_ANSWER).within(phase.askingNothing());
        return switch (phase.open().orElse(Question.COMFORTABLE_AGAIN)) {
            case COMFORTABLE, COMFORTABLE_AGAIN, MIXED_FEELING ->
                closed.say(rules.script.lines(Prompt.CHECK_IN_UNANSWERED));
            case ALL_WELL -> lookAtTheReceiver();
            case START_OVER, CHANGE_SIDE -> closed.say(rules.script.lines(Prompt.STAYING_HERE));
        };
    }

    /**
     * A cry halts nothing by itself, nor does silence after it: the giver, who can see the receiver, eases off and
     * looks, and the pressure is asked about soon.
     */
    private Transition lookAtTheReceiver() {
        Progress soon = phase.progress().askingSoon();
        Transition told = rules.now()
                .cancelTimers(Alarm.NO_ANSWER)
                .within(phase.with(soon).askingNothing())
                .say(rules.script.lines(Prompt.CRY_UNANSWERED));
        return schedule(told, soon);
    }

    Transition askAfterCry() {
        return rules.now()
                .update(session -> session.with(session.conversation().askingAfterCry(session.now())))
                .within(phase.asking(Question.ALL_WELL))
                .cancelTimers(Alarm.NO_ANSWER)
                .interject(rules.script.lines(Prompt.ALL_WELL), Manner.SOFT);
    }

    Sayable sayable(Question open) {
        return open.isAboutComfort() ? Sayable.CHECK_IN : Sayable.YES_OR_NO;
    }

    /** An answer that changes nothing. */
    Transition allWell() {
        return rules.now()
                .cancelTimers(Alarm.NO_ANSWER)
                .within(phase.askingNothing())
                .interject(rules.script.lines(Prompt.GLAD));
    }
}
