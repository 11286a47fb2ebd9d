package guide.massage.safety;

import java.util.List;

/**
 * What the screening allows: its outcome, without the answers that led there.
 *
 * @param veryLightOnly no step may use more than very light pressure
 * @param notFaceDown only seated or side-lying routines
 * @param oil which oil may be used
 * @param closed places that must not be touched
 */
public record Restrictions(boolean veryLightOnly, boolean notFaceDown, Oil oil, ClosedAreas closed) {
    /** What may be poured. */
    public enum Oil {
        ANY,
        /** An allergy was named: another oil, or none. */
        HYPOALLERGENIC,
        NONE
    }

    public static Restrictions none() {
        return new Restrictions(false, false, Oil.ANY, ClosedAreas.none());
    }

    public Restrictions onlyVeryLight() {
        return new Restrictions(true, notFaceDown, oil, closed);
    }

    public Restrictions withoutFaceDown() {
        return new Restrictions(veryLightOnly, true, oil, closed);
    }

    public Restrictions with(Oil other) {
        return new Restrictions(veryLightOnly, notFaceDown, other, closed);
    }

    public Restrictions closing(List<Spot> spots) {
        return new Restrictions(veryLightOnly, notFaceDown, oil, closed.with(spots));
    }
}
