package guide.massage.session;

import guide.massage.language.Intent;
import guide.massage.language.Line;
import guide.massage.language.Prompt;
import guide.massage.language.Reading;
import guide.massage.routine.PlannedStep;
import guide.massage.session.Phase.Guiding;
import guide.massage.session.Phase.Guiding.Question;
import guide.massage.session.Phase.Interruptible;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Leads through the routine: announces a step, paces it, asks how it is, and moves on by time or by "next". */
final class GuidingRules extends Rules {
    /** Steps shorter than this need no halfway mark. */
    private static final Duration WORTH_HALVING = Duration.ofSeconds(60);

    private static final Duration LAST_SECONDS = Duration.ofSeconds(15);
    private static final Duration WORTH_ENDING_WORDS = Duration.ofSeconds(40);
    private static final Duration REMINDER = Duration.ofMinutes(3);

    private final Guiding phase;
    private final Progress progress;
    private final Announcer announcer;
    private final CheckIns checkIns;

    GuidingRules(Session session, Script script, Guiding phase) {
        super(session, script);
        this.phase = phase;
        this.progress = phase.progress();
        this.announcer = new Announcer(script, session);
        this.checkIns = new CheckIns(this, phase);
    }

    @Override
    Map<Intent, Function<Reading, Transition>> commands() {
        return new GuidingCommands(this, phase).all();
    }

    @Override
    Transition enter() {
        PlannedStep step = progress.step();
        if (session.care().forbids(step.step(), step.side())) {
            String places = new Places(script.prompts()).names(step.step().areas());
            return now().say(script.lines(Prompt.STEP_CLOSED, "places", places)).then(this::passOver);
        }
        return now().say(announcer.announcement(progress)).doing(new Effect.Prepare(nextWords()));
    }

    private List<Line> nextWords() {
        return progress.isAtLast()
                ? new LastWords(script, session).aftercare(progress.plan())
                : announcer.announcement(progress.moved(progress.index() + 1, session.care()));
    }

    @Override
    Transition quiet() {
        Transition answered = phase.open().isPresent() ? checkIns.waitForAnswer() : now();
        return progress.clock().isRunning() ? answered : answered.then(this::startClock);
    }

    /** The announcement is over: hands begin. */
    private Transition startClock(Session quiet) {
        Progress running = progress.with(progress.clock().started(session.now()));
        Transition started = Transition.from(quiet).within(phase.with(running));
        return checkIns.schedule(paced(limited(held(started)), running), running);
    }

    private Transition limited(Transition started) {
        return session.care()
                .leftToday(progress.plan().routine())
                .map(left -> started.after(left, Alarm.DAILY_LIMIT))
                .orElse(started);
    }

    private Transition held(Transition started) {
        return progress.step()
                .step()
                .dose()
                .hold()
                .map(hold -> started.say(script.lines(Prompt.HOLD_BEGINS)).after(hold.plusSeconds(1), Alarm.HOLD_OVER))
                .orElseGet(() -> started.say(coaching()));
    }

    /** Told once; a step that is taken up again needs no coaching. */
    private List<Line> coaching() {
        return progress.clock().worked().isZero() ? announcer.coaching(progress) : List.of();
    }

    /** Starts the timers of a step, or starts them anew after its length was changed. */
    Transition paced(Transition transition, Progress running) {
        Transition cleared = transition
                .cancelTimers(Alarm.STEP_HALFWAY)
                .cancelTimers(Alarm.STEP_ENDING)
                .cancelTimers(Alarm.STEP_OVER)
                .cancelTimers(Alarm.STILL_THERE);
        return running.clock()
                .target()
                .map(length -> timed(cleared, running.clock(), length))
                .orElseGet(() -> cleared.after(REMINDER, Alarm.STILL_THERE));
    }

    private Transition timed(Transition transition, StepClock clock, Duration length) {
        Duration left = clock.leftAt(session.now()).orElse(Duration.ZERO);
        Duration untilHalf = length.dividedBy(2).minus(clock.workedAt(session.now()));
        Transition paced = transition;
        if (length.compareTo(WORTH_HALVING) >= 0 && untilHalf.compareTo(Duration.ZERO) > 0) {
            paced = paced.after(untilHalf, Alarm.STEP_HALFWAY);
        }
        if (length.compareTo(WORTH_ENDING_WORDS) >= 0 && left.compareTo(LAST_SECONDS) > 0) {
            paced = paced.after(left.minus(LAST_SECONDS), Alarm.STEP_ENDING);
        }
        return paced.after(left, Alarm.STEP_OVER);
    }

    @Override
    Transition alarm(Alarm alarm) {
        return switch (alarm) {
            case STEP_HALFWAY -> now().say(script.lines(Prompt.HALFWAY));
            case STEP_ENDING -> now().say(script.lines(Prompt.LAST_SECONDS));
            case STEP_OVER -> now().silence().then(this::advanceStillAsking);
            case HOLD_OVER -> now().say(script.lines(Prompt.HOLD_ENDS)).say(coaching());
            case STILL_THERE -> now().say(script.lines(Prompt.UNTIMED_REMINDER)).after(REMINDER, Alarm.STILL_THERE);
            case DAILY_LIMIT -> enoughForToday();
            case CHECK_IN -> checkIns.ask();
            case NO_ANSWER -> checkIns.unanswered();
            case HUSH_OVERDUE, HANDS_OFF_MINUTE, LAST_WORDS_OVER -> stay();
        };
    }

    private Transition enoughForToday() {
        return goTo(new LastWords(script, session).completed(progress.plan()), script.lines(Prompt.ENOUGH_FOR_TODAY));
    }

    /** On to the next step, or to the aftercare when this was the last. */
    Transition advance(Session from) {
        Transition on = Transition.from(from);
        return progress.isAtLast()
                ? enter(on, new LastWords(script, from).completed(progress.plan()))
                : enter(on, Guiding.at(progress.moved(progress.index() + 1, from.care())));
    }

    private Transition passOver(Session from) {
        Transition on = Transition.from(from);
        if (progress.isAtLast()) {
            return enter(on, new LastWords(script, from).completed(progress.plan()));
        }
        return enter(on, Guiding.at(progress.passedOver(from.care())));
    }

    /** Time is up, yet how it feels was asked and may still be answered. */
    private Transition advanceStillAsking(Session from) {
        Optional<Question> asked = phase.open().filter(Question::isAboutComfort);
        Change moved = new Change.Moved(phase.haltedAt(session.now()).progress());
        Transition on = advance(from.with(from.conversation().making(moved, session.now())));
        return on.session().phase() instanceof Guiding next && asked.isPresent()
                ? on.within(next.asking(asked.get()))
                : on;
    }

    /** Says the open question again, or else the whole step, whose clock waits for it. */
    @Override
    Transition askAgain() {
        return phase.open().isPresent() ? checkIns.repeat() : goTo(resting());
    }

    @Override
    Interruptible resting() {
        return phase.haltedAt(session.now());
    }

    @Override
    Transition outOfPlace(Reading reading) {
        GuidingCommands commands = new GuidingCommands(this, phase);
        return phase.open().isEmpty() && commands.mayMeanOtherSide(reading)
                ? commands.askAboutSide()
                : super.outOfPlace(reading);
    }

    @Override
    boolean isAsking() {
        return phase.open().isPresent();
    }

    /** An open question is given up; the work goes on as it would without an answer. */
    @Override
    Transition hold() {
        return phase.open().isPresent() ? checkIns.giveUp() : super.hold();
    }

    /**
     * Asks softly, and halts nothing: a sound is not a word, and may be a laugh. What is already asked, or was a moment
     * ago, is not asked again.
     */
    @Override
    Transition cried() {
        boolean wanted = session.preferences().asksAfterCries()
                && session.attention() == Session.Attention.EVERYTHING
                && !session.speech().hushed()
                && phase.open().filter(Question::isAboutComfort).isEmpty();
        return wanted && session.conversation().mayAskAfterCry(session.now()) ? checkIns.askAfterCry() : stay();
    }

    @Override
    Sayable sayable() {
        return phase.open().map(checkIns::sayable).orElse(Sayable.GUIDING);
    }
}
