package guide.massage.routine;

import java.util.List;
import java.util.Optional;

/**
 * One stroke or action, worded so that hands can follow it with eyes closed.
 *
 * <p>All texts are for the ear. They may hold the slots {@code {side}}, {@code {otherSide}}, {@code {anchor}} (the
 * side as the giver feels it), {@code {nearArm}} (the giver's arm nearer the receiver's head) and {@code {farArm}}.
 *
 * @param technique the name of the stroke, such as "heel circles"
 * @param areas the parts of the body touched; empty for steps that touch nobody
 * @param wording what is said
 * @param pressure where it starts and how high "harder" may take it
 * @param cautions said in every wording, never shortened
 * @param parts pieces of a longer movement, told one after the other
 * @param checkIn a question to the receiver asked once the step is under way
 * @param giver where the giver moves for this step, if they have to
 * @param release said in place of "hands off" where no hands are on the body, such as "step away from the wall"
 * @param optional whether a short session may leave the step out
 */
public record Step(
        String id,
        String technique,
        List<BodyArea> areas,
        Wording wording,
        PressureRange pressure,
        Dose dose,
        List<String> cautions,
        List<String> parts,
        Optional<String> checkIn,
        Optional<GiverPlace> giver,
        Optional<String> release,
        boolean optional)
        implements Passage {
    /** A step done with the hands. */
    public Step(
            String id,
            String technique,
            List<BodyArea> areas,
            Wording wording,
            PressureRange pressure,
            Dose dose,
            List<String> cautions,
            List<String> parts,
            Optional<String> checkIn,
            Optional<GiverPlace> giver,
            boolean optional) {
        this(
                id,
                technique,
                areas,
                wording,
                pressure,
                dose,
                cautions,
                parts,
                checkIn,
                giver,
                Optional.empty(),
                optional);
    }

    public Step {
        areas = List.copyOf(areas);
        cautions = List.copyOf(cautions);
        parts = List.copyOf(parts);
    }
}
