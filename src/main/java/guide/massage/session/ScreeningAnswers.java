package guide.massage.session;

import guide.massage.language.Intent;
import guide.massage.language.Prompt;
import guide.massage.language.Reading;
import guide.massage.safety.Restrictions;
import guide.massage.safety.ScreeningQuestion;
import guide.massage.safety.Spot;
import guide.massage.session.Screening.AnotherPlace;
import guide.massage.session.Screening.Asked;
import guide.massage.session.Screening.CareTeam;
import guide.massage.session.Screening.HowMuch;
import guide.massage.session.Screening.Question;
import guide.massage.session.Screening.Where;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the answers to the questions of the screening lead to. */
final class ScreeningAnswers {
    private static final Asked OIL = new Question(ScreeningQuestion.OIL_WELCOME);

    private final ScreeningRules rules;
    private final Screening phase;
    private final Questionnaire questionnaire;

    ScreeningAnswers(ScreeningRules rules, Screening phase) {
        this.rules = rules;
        this.phase = phase;
        this.questionnaire = new Questionnaire(phase.plan().routine());
    }

    Map<Intent, Function<Reading, Transition>> all() {
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
                Intent.FINISH, finish -> rules.finish()));
        if (isAboutAPlace()) {
            answers.put(Intent.PLACE, place -> answeredYes(ReportReader.spots(place, rules)));
        }
        return answers;
    }

    /** A no to half a question says nothing about the other half. */
    private Transition onceAsked(Supplier<Transition> answer) {
        return rules.session.speech().waiting().isEmpty() ? answer.get() : rules.stay();
    }

    /** Elsewhere "back" is no part of the body but the question before. */
    private boolean isAboutAPlace() {
        return phase.asked() instanceof AnotherPlace
                || (phase.asked() instanceof Question asked
                        && asked.question().onYes() == ScreeningQuestion.OnYes.ASK_WHERE);
    }

    private Map<Intent, Function<Reading, Transition>> placeAnswers(Where where) {
        return Map.of(
                Intent.PLACE, place -> closed(where.question(), ReportReader.spots(place, rules)),
                Intent.UNSURE, unsure -> refuse(Prompt.REFUSE_UNKNOWN_PLACE),
                Intent.NO, no -> ask(new Question(where.question())),
                Intent.FINISH, finish -> rules.finish());
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
            case WITH_OIL -> ask(questionnaire.after(question));
        };
    }

    private Transition answeredNo() {
        Asked asked = phase.asked();
        if (asked.equals(OIL)) {
            Restrictions dry = phase.soFar().with(Restrictions.Oil.NONE);
            return restrict(dry, ScreeningQuestion.OIL_WELCOME, Prompt.WITHOUT_OIL);
        }
        if (asked instanceof Question question) {
            return ask(questionnaire.after(question.question()));
        }
        if (asked instanceof AnotherPlace more) {
            return ask(questionnaire.after(more.question()));
        }
        if (asked instanceof HowMuch) {
            Restrictions light = phase.soFar().onlyVeryLight();
            return restrict(light, ScreeningQuestion.ALCOHOL_OR_PAINKILLERS, Prompt.VERY_LIGHT_ONLY);
        }
        return asked instanceof CareTeam ? refuse(Prompt.REFUSE_CARE_TEAM) : ask(questionnaire.afterSummary());
    }

    private Transition closed(ScreeningQuestion question, List<Spot> spots) {
        if (spots.isEmpty()) {
            return rules.askAgain();
        }
        String place = new Places(rules.script.prompts()).ofSpots(spots);
        return rules.goTo(
                phase.with(phase.soFar().closing(spots)).asking(new AnotherPlace(question)),
                rules.script.lines(Prompt.PLACE_CLOSED, "place", place));
    }

    private Transition restrict(Restrictions outcome, ScreeningQuestion question, Prompt said) {
        Screening restricted = phase.with(outcome);
        Optional<Asked> next = questionnaire.after(question);
        return next.map(asked -> rules.goTo(restricted.asking(asked), rules.script.lines(said)))
                .orElseGet(() -> conclude(outcome));
    }

    private Transition ask(Asked asked) {
        return ask(Optional.of(asked));
    }

    private Transition ask(Optional<Asked> asked) {
        return asked.map(next -> rules.goTo(phase.asking(next))).orElseGet(() -> conclude(phase.soFar()));
    }

    private Transition goBack() {
        if (phase.asked() instanceof Question question) {
            return ask(questionnaire.before(question.question()));
        }
        return rules.askAgain();
    }

    /** The outcome comes back as an event, so that the journal holds it and not the answers. */
    private Transition conclude(Restrictions outcome) {
        return rules.now().silence().cancelTimers().then(session -> Transition.from(session)
                .doing(new Effect.Post(new Event.ScreeningPassed(outcome, session.lastId()))));
    }

    private Transition refuse(Prompt reason) {
        return rules.goTo(new Phase.Closing(Ending.NOT_TODAY, rules.script.lines(reason)));
    }
}
