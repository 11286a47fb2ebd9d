package guide.massage.session;

import guide.massage.language.Line;
import guide.massage.language.Prompt;
import guide.massage.routine.Plan;
import guide.massage.routine.Posture;
import guide.massage.safety.Advice;
import guide.massage.safety.RedFlag;
import guide.massage.session.Phase.Closing;
import guide.massage.session.Phase.Guiding;
import guide.massage.session.Phase.Interruptible;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is said last: aftercare, advice, or goodbye. */
record LastWords(Script script, Session session) {

    Closing completed(Plan plan) {
        return new Closing(Ending.COMPLETED, aftercare(plan));
    }

    /** Somebody asked to finish; after a massage has begun the aftercare is never left out. */
    Closing finishing(Interruptible interrupted) {
        if (interrupted instanceof Closing closing) {
            return closing;
        }
        List<Line> words = interrupted instanceof Guiding guiding
                ? aftercare(guiding.progress().plan())
                : script.lines(Prompt.GOODBYE);
        return new Closing(Ending.FINISHED_EARLY, words);
    }

    List<Line> aftercare(Plan plan) {
        List<Line> words = new ArrayList<>(script.lines(Prompt.HANDS_REST));
        plan.routine().aftercare().forEach(text -> words.addAll(Line.of("aftercare", text)));
        words.addAll(gettingUp(plan.routine().posture()));
        words.addAll(script.lines(Prompt.AFTERCARE));
        return words;
    }

    private List<Line> gettingUp(Posture posture) {
        return switch (posture) {
            case FACE_DOWN, FACE_UP, SIDE_LYING -> script.lines(Prompt.REST_LYING);
            case SEATED -> script.lines(Prompt.REST_SEATED);
            case STANDING -> List.of();
        };
    }

    List<Line> redFlag(List<Line> handsOff, RedFlag flag) {
        String number = session.preferences().emergencyNumber();
        return join(Stream.of(
                handsOff, script.lines(advice(flag.advice()), "number", number), script.lines(Prompt.SESSION_OVER)));
    }

    /** The receiver does not answer. */
    List<Line> unresponsive() {
        return join(Stream.of(
                script.lines(
                        Prompt.ADVICE_UNRESPONSIVE,
                        "number",
                        session.preferences().emergencyNumber()),
                script.lines(Prompt.SESSION_OVER)));
    }

    /** Advice to let a professional look at it; getting up comes first where a massage had begun. */
    List<Line> endedByPain(Interruptible interrupted) {
        List<Line> up = interrupted instanceof Guiding guiding
                ? gettingUp(guiding.progress().plan().routine().posture())
                : List.of();
        return join(Stream.of(script.lines(Prompt.ENDED_BY_PAIN), up, script.lines(Prompt.AFTERCARE)));
    }

    private static List<Line> join(Stream<List<Line>> parts) {
        return parts.flatMap(List::stream).toList();
    }

    private static Prompt advice(Advice advice) {
        return switch (advice) {
            case EMERGENCY_NUMBER_NOW -> Prompt.ADVICE_EMERGENCY;
            case ANAPHYLAXIS -> Prompt.ADVICE_ANAPHYLAXIS;
            case URGENT_MEDICAL_ADVICE -> Prompt.ADVICE_URGENT;
            case CALF_SAME_DAY -> Prompt.ADVICE_CALF;
            case FAINT -> Prompt.ADVICE_FAINT;
            case SAME_DAY -> Prompt.ADVICE_SAME_DAY;
            case DOCTOR_SOON -> Prompt.ADVICE_DOCTOR_SOON;
        };
    }
}
