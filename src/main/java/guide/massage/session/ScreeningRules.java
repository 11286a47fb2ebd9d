package guide.massage.session;

import guide.massage.language.Intent;
import guide.massage.language.Prompt;
import guide.massage.language.Reading;
import guide.massage.routine.Posture;
import guide.massage.routine.Routine;
import guide.massage.safety.Restrictions;
import guide.massage.safety.ScreeningQuestion;
import guide.massage.safety.Spot;
import guide.massage.session.Phase.Interruptible;
import guide.massage.session.Phase.Preparing;
import guide.massage.session.Phase.Screening;
import guide.massage.session.Phase.Screening.AnotherPlace;
import guide.massage.session.Phase.Screening.Asked;
import guide.massage.session.Phase.Screening.CareTeam;
import guide.massage.session.Phase.Screening.HowMuch;
import guide.massage.session.Phase.Screening.Question;
import guide.massage.session.Phase.Screening.Where;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Asks one question at a time before hands touch skin. An unclear answer counts as yes; silence moves nothing. */
final class ScreeningRules extends Rules {
    private static final Asked OIL = new Question(ScreeningQuestion.OIL_WELCOME);
    private static final Duration TIME_TO_ANSWER = Duration.ofSeconds(12);

    private final Screening phase;

    ScreeningRules(Session session, Script script, Screening phase) {
        super(session, script);
        this.phase = phase;
    }

    @Override
    Map<Intent, Function<Reading, Transition>> commands() {
        return phase.asked() instanceof Where where ? placeAnswers(where) : yesOrNoAnswers();
    }

    private Map<Intent, Function<Reading, Transition>> yesOrNoAnswers() {
        Map<Intent, Function<Reading, Transition>> answers = new EnumMap<>(Intent.class);
        answers.putAll(Map.of(
                Intent.YES, yes -> answeredYes(List.of()),
                Intent.UNSURE, unsure -> answeredUnclearly(),
                Intent.NO, no -> onceAsked(this::answeredNo),
                Intent.FINE, fine -> onceAsked(this::answeredNo),
                Intent.BACK, back -> goBack(),
                Intent.FINISH, finish -> finish()));
        if (isAboutAPlace()) {
            answers.put(Intent.PLACE, place -> answeredYes(ReportReader.spots(place, this)));
        }
        return answers;
    }

    /** A no to half a question says nothing about the other half. */
    private Transition onceAsked(Supplier<Transition> answer) {
        return session.speech().waiting().isEmpty() ? answer.get() : stay();
    }

    /** Elsewhere "back" is no part of the body but the question before. */
    private boolean isAboutAPlace() {
        return phase.asked() instanceof AnotherPlace
                || (phase.asked() instanceof Question asked
                        && asked.question().onYes() == ScreeningQuestion.OnYes.ASK_WHERE);
    }

    private Map<Intent, Function<Reading, Transition>> placeAnswers(Where where) {
        return Map.of(
                Intent.PLACE, place -> closed(where.question(), ReportReader.spots(place, this)),
                Intent.UNSURE, unsure -> refuse(Prompt.REFUSE_UNKNOWN_PLACE),
                Intent.NO, no -> ask(new Question(where.question())),
                Intent.FINISH, finish -> finish());
    }

    @Override
    Transition enter() {
        return now().update(session -> session.with(Session.ScreeningState.UNDER_WAY))
                .say(new ScreeningWords(script).question(phase));
    }

    @Override
    Transition quiet() {
        return waiting(TIME_TO_ANSWER, Alarm.NO_ANSWER);
    }

    @Override
    Transition alarm(Alarm alarm) {
        return askAgain();
    }

    @Override
    Transition outOfPlace(Reading reading) {
        return now().silence()
                .cancelTimers()
                .say(script.lines(Prompt.ANSWER_FIRST))
                .then(same -> RuleBook.rulesOf(same, script).enter());
    }

    private Transition answeredYes(List<Spot> places) {
        if (phase.asked() instanceof Question asked) {
            boolean isPlace = !places.isEmpty() && asked.question().onYes() == ScreeningQuestion.OnYes.ASK_WHERE;
            return isPlace ? closed(asked.question(), places) : answeredYes(asked.question());
        }
        if (phase.asked() instanceof AnotherPlace more) {
            return places.isEmpty() ? ask(new Where(more.question())) : closed(more.question(), places);
        }
        return answeredYesToDetail();
    }

    /** Unclear counts as the answer that needs care: mostly yes, but no where consent is asked for. */
    private Transition answeredUnclearly() {
        boolean consent = phase.asked() instanceof CareTeam || phase.asked().equals(OIL);
        return consent ? answeredNo() : answeredYes(List.of());
    }

    private Transition answeredYesToDetail() {
        if (phase.asked() instanceof HowMuch) {
            return refuse(Prompt.REFUSE_ALCOHOL_OR_PAINKILLERS);
        }
        if (phase.asked() instanceof CareTeam) {
            return restrict(phase.soFar().onlyVeryLight(), ScreeningQuestion.CARE_TEAM, Prompt.VERY_LIGHT_ONLY);
        }
        return ask(new Question(ScreeningQuestion.ILL));
    }

    private Transition answeredYes(ScreeningQuestion question) {
        Restrictions soFar = phase.soFar();
        return switch (question.onYes()) {
            case NO_SESSION -> refuse(ScreeningWords.refusal(question));
            case ASK_HOW_MUCH -> ask(new HowMuch());
            case ASK_CARE_TEAM -> ask(new CareTeam());
            case ASK_WHERE -> ask(new Where(question));
            case NOT_FACE_DOWN -> restrict(soFar.withoutFaceDown(), question, Prompt.NOT_FACE_DOWN);
            case OTHER_OIL -> restrict(soFar.with(Restrictions.Oil.HYPOALLERGENIC), question, Prompt.OTHER_OIL);
            case WITH_OIL -> ask(after(question));
        };
    }

    private Transition answeredNo() {
        Asked asked = phase.asked();
        if (asked.equals(OIL)) {
            Restrictions dry = phase.soFar().with(Restrictions.Oil.NONE);
            return restrict(dry, ScreeningQuestion.OIL_WELCOME, Prompt.WITHOUT_OIL);
        }
        if (asked instanceof Question question) {
            return ask(after(question.question()));
        }
        if (asked instanceof AnotherPlace more) {
            return ask(after(more.question()));
        }
        if (asked instanceof HowMuch) {
            Restrictions light = phase.soFar().onlyVeryLight();
            return restrict(light, ScreeningQuestion.ALCOHOL_OR_PAINKILLERS, Prompt.VERY_LIGHT_ONLY);
        }
        return asked instanceof CareTeam ? refuse(Prompt.REFUSE_CARE_TEAM) : ask(afterSummary());
    }

    private Transition closed(ScreeningQuestion question, List<Spot> spots) {
        if (spots.isEmpty()) {
            return askAgain();
        }
        String place = new Places(script.prompts()).ofSpots(spots);
        return goTo(
                phase.with(phase.soFar().closing(spots)).asking(new AnotherPlace(question)),
                script.lines(Prompt.PLACE_CLOSED, "place", place));
    }

    private Transition restrict(Restrictions outcome, ScreeningQuestion question, Prompt said) {
        Screening restricted = phase.with(outcome);
        Optional<Asked> next = after(question);
        return next.map(asked -> goTo(restricted.asking(asked), script.lines(said)))
                .orElseGet(() -> conclude(outcome));
    }

    private Transition ask(Asked asked) {
        return ask(Optional.of(asked));
    }

    private Transition ask(Optional<Asked> asked) {
        return asked.map(next -> goTo(phase.asking(next))).orElseGet(() -> conclude(phase.soFar()));
    }

    private Optional<Asked> after(ScreeningQuestion question) {
        List<ScreeningQuestion> asked = questions();
        int next = asked.indexOf(question) + 1;
        return next < asked.size() ? Optional.of(new Question(asked.get(next))) : Optional.empty();
    }

    /** After the summary only what changes from day to day is still asked. */
    private Optional<Asked> afterSummary() {
        return questions().stream()
                .filter(ScreeningQuestion::isAboutOil)
                .findFirst()
                .map(Question::new);
    }

    private Transition goBack() {
        if (phase.asked() instanceof Question question) {
            int index = questions().indexOf(question.question());
            return ask(new Question(questions().get(Math.max(0, index - 1))));
        }
        return askAgain();
    }

    /** The outcome comes back as an event, so that the journal holds it and not the answers. */
    private Transition conclude(Restrictions outcome) {
        return now().silence().cancelTimers().then(session -> Transition.from(session)
                .doing(new Effect.Post(new Event.ScreeningPassed(outcome, session.lastId()))));
    }

    /** What was said in private leaves no trace in the state: a replay has not heard it. */
    Transition passed(Event.ScreeningPassed event) {
        Transition done = now().update(session -> session.with(Session.ScreeningState.DONE)
                        .with(Conversation.begun())
                        .with(session.care().screened(event.outcome()))
                        .countingFrom(Math.max(event.lastId(), session.lastId())))
                .doing(new Effect.RememberScreening());
        return done.then(this::afterScreening);
    }

    /** Nothing is being said by now; a replay, which leaves the questions out, is told so. */
    private Transition afterScreening(Session screened) {
        Transition on = Transition.from(screened.saying(Speech.none()));
        if (Offer.suits(phase.plan().routine(), screened)) {
            return enter(
                    on.say(new ScreeningWords(script).outcome(screened.care().restrictions())),
                    new Preparing(phase.plan(), Preparing.Stage.READY));
        }
        boolean another = script.routines().stream().anyMatch(routine -> Offer.suits(routine, screened));
        return another
                ? enter(
                        on.say(script.lines(Prompt.CHOOSE_ANOTHER)),
                        Phase.Choosing.fromAll(Event.Begun.ScreeningHistory.COMPLETED_ONCE))
                : enter(on, new Phase.Closing(Ending.NOT_TODAY, script.lines(Prompt.REFUSE_NOTHING_SUITABLE)));
    }

    private Transition refuse(Prompt reason) {
        return goTo(new Phase.Closing(Ending.NOT_TODAY, script.lines(reason)));
    }

    @Override
    Transition finish() {
        return goTo(new Phase.Closing(Ending.NOT_TODAY, script.lines(Prompt.GOODBYE)));
    }

    /** Those this plan asks for: about lying face down only where it matters, about oil only where it is used. */
    private List<ScreeningQuestion> questions() {
        Routine routine = phase.plan().routine();
        return Arrays.stream(ScreeningQuestion.values())
                .filter(question -> routine.usesOil() || !question.isAboutOil())
                .filter(question ->
                        routine.posture() == Posture.FACE_DOWN || question != ScreeningQuestion.CANNOT_LIE_FACE_DOWN)
                .toList();
    }

    @Override
    Interruptible resting() {
        return phase;
    }

    @Override
    Sayable sayable() {
        return phase.asked() instanceof Where ? Sayable.PLACE : Sayable.YES_OR_NO;
    }

    @Override
    boolean isAsking() {
        return true;
    }
}
