package guide.massage.safety;

import guide.massage.routine.BodyArea;
import guide.massage.routine.Side;

/** A place on the receiver's body. */
public record Spot(BodyArea area, Side side) {
    /** Whether working on the area on the given side would touch this spot. */
    public boolean touchedBy(BodyArea worked, Side workedSide) {
        return area == worked && (side == Side.BOTH || workedSide == Side.BOTH || side == workedSide);
    }

    public boolean overlaps(Spot other) {
        return touchedBy(other.area, other.side);
    }
}
