package guide.massage.bench;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What the program takes of the machine.
 *
 * @param startToFirstWord milliseconds from starting the process to the first audible sample, with files for devices
 * @param residentMegabytes the most that a session's process held of the machine's memory (2^20 bytes); empty where the
 *     system does not tell
 * @param speaking share of one core while it speaks into its own echo: both ears, canceller, mixer and voice
 * @param idle the same while nobody speaks
 * @param modelLoad milliseconds to load the speech model
 * @param earSwap milliseconds to make the recognisers afresh
 * @param sentence milliseconds until a sentence that was never said before is there
 * @param lengths what the core of a session and its journal cost as sessions get longer
 */
public record Footprint(
        Figures startToFirstWord,
        OptionalDouble residentMegabytes,
        double speaking,
        double idle,
        Figures modelLoad,
        Figures earSwap,
        Figures sentence,
        List<LongSession.Cost> lengths) {
    public Footprint {
        lengths = List.copyOf(lengths);
    }
}
