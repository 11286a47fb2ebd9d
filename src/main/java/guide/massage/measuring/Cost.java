package guide.massage.measuring;

import guide.massage.language.Intent;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the errors of an evaluation cost together. The prices are judgement, and lopsided on purpose: a missed word of
 * pain or stop costs a hundred needless hushes; a move that nobody asked for costs more than having to say it again.
 * An answer that nobody asked for moves nothing, but may come while something is asked.
 */
record Cost(double sum) {
    private static final double MISSED_ALARM = 20;
    private static final double MISSED = 1;
    private static final double CONFUSED = 5;
    private static final double FALSE_MOVE = 10;
    private static final double FALSE_HALT = 3;
    private static final double HUSH = 0.2;
    private static final double UNASKED = 0.2;

    static Cost of(Tally tally) {
        double misheard = tally.results().stream().mapToDouble(Cost::of).sum();
        return new Cost(misheard
                + FALSE_MOVE * tally.falseMoves()
                + FALSE_HALT * tally.falseHalts()
                + HUSH * tally.hushes()
                + UNASKED * tally.unaskedAnswers());
    }

    private static double of(TrialResult result) {
        return switch (result.outcome()) {
            case MISSED -> isAlarm(result.trial()) ? MISSED_ALARM : MISSED;
            case CONFUSED -> CONFUSED;
            case ACCEPTED, QUIET, UNASKED_ANSWER, FALSE_ACCEPT -> 0;
        };
    }

    private static boolean isAlarm(Trial trial) {
        Optional<Intent> intent = Arrays.stream(Intent.values())
                .filter(one -> trial.intent().equals(Optional.of(one.name())))
                .findFirst();
        return intent.map(Intent::isSafety).orElse(false);
    }
}
