package guide.massage.session;

import guide.massage.routine.Posture;
import guide.massage.routine.Routine;
import guide.massage.safety.ScreeningQuestion;
import guide.massage.session.Screening.Asked;
import guide.massage.session.Screening.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which questions are asked before a routine, and in what order. */
record Questionnaire(Routine routine) {

    /** About lying face down only where it matters, about oil only where it is used. */
    private List<ScreeningQuestion> questions() {
        return Arrays.stream(ScreeningQuestion.values())
                .filter(question -> routine.usesOil() || !question.isAboutOil())
                .filter(question ->
                        routine.posture() == Posture.FACE_DOWN || question != ScreeningQuestion.CANNOT_LIE_FACE_DOWN)
                .toList();
    }

    Optional<Asked> after(ScreeningQuestion question) {
        List<ScreeningQuestion> asked = questions();
        int next = asked.indexOf(question) + 1;
        return next < asked.size() ? Optional.of(new Question(asked.get(next))) : Optional.empty();
    }

    /** After the summary only what changes from day to day is still asked. */
    Optional<Asked> afterSummary() {
        return questions().stream()
                .filter(ScreeningQuestion::isAboutOil)
                .findFirst()
                .map(Question::new);
    }

    /** The first question stays where one goes back from it. */
    Asked before(ScreeningQuestion question) {
        int index = questions().indexOf(question);
        return new Question(questions().get(Math.max(0, index - 1)));
    }
}
