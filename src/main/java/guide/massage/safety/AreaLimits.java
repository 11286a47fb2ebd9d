package guide.massage.safety;

import guide.massage.routine.BodyArea;
import guide.massage.routine.Pressure;
import guide.massage.routine.Step;
import java.util.Comparator;

/** How much pressure each part of the body may ever take, whatever a routine or a receiver asks for. */
public final class AreaLimits {
    private AreaLimits() {}

    /**
     * The most pressure a step may reach. A step that travels over several areas may use the most that one of them
     * bears; its cautions say where it eases.
     */
    public static Pressure ceilingOf(Step step) {
        Pressure bodies = step.areas().stream()
                .map(AreaLimits::ceilingOf)
                .max(Comparator.naturalOrder())
                .orElse(Pressure.FIRM);
        return step.pressure().ceiling().atMost(bodies);
    }

    public static Pressure ceilingOf(BodyArea area) {
        return switch (area) {
            case SPINE, KNEES, ABDOMEN -> Pressure.VERY_LIGHT;
            case FLANKS, CALVES, NECK, FACE, CHEST -> Pressure.LIGHT;
            case LOWER_BACK -> Pressure.MEDIUM;
            case SCALP, ARMS, HANDS -> Pressure.MEDIUM;
            case SHOULDERS, UPPER_BACK, MID_BACK, HIPS, BUTTOCKS, THIGHS, FEET -> Pressure.FIRM;
        };
    }
}
