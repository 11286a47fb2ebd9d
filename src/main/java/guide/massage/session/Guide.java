package guide.massage.session;

import guide.massage.language.Prompt;
import guide.massage.session.Event.Begun;
import guide.massage.session.Event.ScreeningPassed;
import java.time.Duration;

/**
 * The guide itself: a pure function from a state and an event to the next state and its effects. The same script and
 * the same occurrences always give the same course.
 */
public final class Guide {
    /** A suspicion that nobody confirms or takes back for this long was nothing. */
    private static final Duration LONGEST_HUSH = Duration.ofSeconds(4);

    /** While a suspicion holds everything still, alarms are put off by this long at a time. */
    private static final Duration HELD_BACK = Duration.ofSeconds(1);

    private final Script script;

    public Guide(Script script) {
        this.script = script;
    }

    public Transition reduce(Session session, Occurrence occurrence) {
        if (session.isOver()) {
            return Transition.from(session);
        }
        Session now = session.at(occurrence.at());
        Transition next = occurrence.event().match(new Response(now, RuleBook.rulesOf(now, script)));
        return Accompaniment.of(now, next);
    }

    /** What is the same in every phase. */
    private final class Response implements Event.Cases<Transition> {
        private final Session session;
        private final Rules rules;

        Response(Session session, Rules rules) {
            this.session = session;
            this.rules = rules;
        }

        @Override
        public Transition begun(Begun event) {
            return rules instanceof BeginningRules beginning ? beginning.begin(event) : rules.stay();
        }

        @Override
        public Transition suspected(Event.Suspected event) {
            return rules.now()
                    .cancelTimers(Alarm.HUSH_OVERDUE)
                    .hush(event.utterance())
                    .after(LONGEST_HUSH, Alarm.HUSH_OVERDUE);
        }

        @Override
        public Transition dismissed(Event.Dismissed event) {
            return session.speech().isHushedBy(event.utterance())
                    ? rules.now().cancelTimers(Alarm.HUSH_OVERDUE).unhush()
                    : rules.stay();
        }

        @Override
        public Transition heard(Event.Heard event) {
            Transition answer = new Understanding(rules).of(event.words());
            return answer.cancelTimers(Alarm.HUSH_OVERDUE);
        }

        @Override
        public Transition overheard(Event.Overheard event) {
            return new Understanding(rules).ofDoubtful(event.words());
        }

        @Override
        public Transition cried(Event.Cried event) {
            return rules.cried();
        }

        @Override
        public Transition tooLoud(Event.TooLoud event) {
            return rules.tooLoud();
        }

        @Override
        public Transition speechFinished(Event.SpeechFinished event) {
            if (!session.speech().isSaying(event.utterance())) {
                return rules.stay();
            }
            Transition next = rules.now()
                    .update(saying -> saying.saying(saying.speech().saidCurrent()))
                    .sayNext();
            return next.session().speech().isQuiet()
                    ? next.then(quiet -> RuleBook.rulesOf(quiet, script).quiet())
                    : next;
        }

        @Override
        public Transition timerFired(Event.TimerFired event) {
            Alarm alarm = session.timers().get(event.timer());
            if (alarm == null) {
                return rules.stay();
            }
            Transition fired = rules.now().update(before -> before.withoutTimer(event.timer()));
            if (alarm == Alarm.HUSH_OVERDUE) {
                return fired.unhush();
            }
            return session.speech().hushed()
                    ? fired.after(HELD_BACK, alarm)
                    : fired.then(after -> RuleBook.rulesOf(after, script).alarm(alarm));
        }

        @Override
        public Transition keyPressed(Event.KeyPressed event) {
            return rules.key();
        }

        @Override
        public Transition hearingLost(Event.HearingLost event) {
            return rules.hearingLost();
        }

        @Override
        public Transition hearingRestored(Event.HearingRestored event) {
            return rules.hearingRestored();
        }

        @Override
        public Transition screeningPassed(ScreeningPassed event) {
            return rules instanceof ScreeningRules screening ? screening.passed(event) : rules.stay();
        }

        @Override
        public Transition screeningRefused(Event.ScreeningRefused event) {
            // Nothing is being said by now; a replay, which leaves the questions out, is told so.
            Session quiet = session.saying(Speech.none());
            return new ClosingRules(quiet, script, new Phase.Closing(Ending.NOT_TODAY, script.lines(Prompt.GOODBYE)))
                    .end();
        }

        @Override
        public Transition closed(Event.Closed event) {
            return rules.now().silence().to(new Phase.Finished(Ending.CLOSED)).doing(new Effect.End(Ending.CLOSED));
        }
    }
}
