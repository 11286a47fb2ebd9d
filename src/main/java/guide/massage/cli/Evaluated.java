package guide.massage.cli;

import guide.massage.measuring.Tally;
import java.util.Optional;

/**
 * What an evaluation of one model came to.
 *
 * @param ceiling what plain Vosk made of the same sound, of the recordings with an intent; empty unless asked for
 */
record Evaluated(Tally ours, Optional<Tally> ceiling) {

    /** How many the ceiling got right. */
    Optional<Integer> ceilingAccepted() {
        return ceiling.map(plain -> plain.commands().accepted());
    }

    /** The same of one intent. */
    Optional<Integer> ceilingAccepted(String intent) {
        return ceiling.map(plain -> Optional.ofNullable(plain.byIntent().get(intent))
                .map(Tally.Row::accepted)
                .orElse(0));
    }

    /** What was accepted, as a share of what the ceiling got right; empty where that is nothing. */
    Optional<Double> ofCeiling() {
        return ceilingAccepted()
                .filter(right -> right > 0)
                .map(right -> (double) ours.commands().accepted() / right);
    }
}
