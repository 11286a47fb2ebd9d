package guide.massage.session;

import guide.massage.language.Line;
import guide.massage.language.Prompt;
import guide.massage.safety.Restrictions;
import guide.massage.safety.ScreeningQuestion;
import guide.massage.session.Screening.AnotherPlace;
import guide.massage.session.Screening.CareTeam;
import guide.massage.session.Screening.HowMuch;
import guide.massage.session.Screening.Question;
import guide.massage.session.Screening.Where;
import java.util.ArrayList;
import java.util.List;

/** Which prompt belongs to which question of the screening. */
record ScreeningWords(Script script) {
    List<Line> question(Screening phase) {
        List<Line> words = new ArrayList<>();
        if (phase.asked().equals(new Question(ScreeningQuestion.ILL))) {
            words.addAll(script.lines(Prompt.SCREENING_INTRODUCTION));
        }
        words.addAll(script.lines(prompt(phase.asked())));
        return words;
    }

    /** What the screening allows, summed up once more before the preparation; the oil for an allergy was told just now. */
    List<Line> outcome(Restrictions outcome) {
        List<Line> words = new ArrayList<>();
        if (outcome.veryLightOnly()) {
            words.addAll(script.lines(Prompt.VERY_LIGHT_ONLY));
        }
        outcome.closed().spots().stream()
                .map(spot -> new Places(script.prompts()).name(spot))
                .sorted()
                .forEach(place -> words.addAll(script.lines(Prompt.PLACE_CLOSED, "place", place)));
        switch (outcome.oil()) {
            case ANY, HYPOALLERGENIC -> {}
            case NONE -> words.addAll(script.lines(Prompt.WITHOUT_OIL));
        }
        words.addAll(script.lines(Prompt.SCREENING_PASSED));
        return words;
    }

    private static Prompt prompt(Screening.Asked asked) {
        if (asked instanceof Question question) {
            return prompt(question.question());
        }
        if (asked instanceof Where) {
            return Prompt.ASK_PLACE_TO_CLOSE;
        }
        if (asked instanceof AnotherPlace) {
            return Prompt.ASK_ANOTHER_PLACE;
        }
        if (asked instanceof HowMuch) {
            return Prompt.ASK_HOW_MUCH;
        }
        return asked instanceof CareTeam ? Prompt.ASK_CARE_TEAM_AGREES : Prompt.ASK_SUMMARY;
    }

    private static Prompt prompt(ScreeningQuestion question) {
        return switch (question) {
            case ILL -> Prompt.ASK_ILL;
            case BLOOD_CLOT -> Prompt.ASK_BLOOD_CLOT;
            case HEART -> Prompt.ASK_HEART;
            case SEVERE_PAIN -> Prompt.ASK_SEVERE_PAIN;
            case KIDNEYS_OR_HEART_FAILURE -> Prompt.ASK_KIDNEYS_OR_HEART_FAILURE;
            case ALCOHOL_OR_PAINKILLERS -> Prompt.ASK_ALCOHOL_OR_PAINKILLERS;
            case PREGNANT -> Prompt.ASK_PREGNANT;
            case CARE_TEAM -> Prompt.ASK_CARE_TEAM;
            case IMPLANT -> Prompt.ASK_IMPLANT;
            case CANNOT_LIE_FACE_DOWN -> Prompt.ASK_CANNOT_LIE_FACE_DOWN;
            case INJURY_OR_SKIN -> Prompt.ASK_INJURY_OR_SKIN;
            case ALLERGY -> Prompt.ASK_ALLERGY;
            case OIL_WELCOME -> Prompt.ASK_OIL_WELCOME;
        };
    }

    /** Why a yes to this question means that there is no session today. */
    static Prompt refusal(ScreeningQuestion question) {
        return switch (question) {
            case ILL -> Prompt.REFUSE_ILL;
            case BLOOD_CLOT -> Prompt.REFUSE_BLOOD_CLOT;
            case HEART -> Prompt.REFUSE_HEART;
            case SEVERE_PAIN -> Prompt.REFUSE_SEVERE_PAIN;
            case KIDNEYS_OR_HEART_FAILURE -> Prompt.REFUSE_KIDNEYS_OR_HEART_FAILURE;
            case PREGNANT -> Prompt.REFUSE_PREGNANT;
            default -> throw new IllegalArgumentException(question + " does not refuse a session by itself");
        };
    }
}
