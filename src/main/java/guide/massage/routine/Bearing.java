package guide.massage.routine;

/** A side of the receiver as the giver's own body feels it, so that nobody has to work out whose left is meant. */
public enum Bearing {
    NEARER_YOU,
    AWAY_FROM_YOU,
    AT_YOUR_LEFT,
    AT_YOUR_RIGHT,
    YOUR_OWN;

    /** Where the receiver's left or right is for a giver at the given place; {@code side} is not {@link Side#BOTH}. */
    public static Bearing of(Side side, GiverPlace giver, Posture posture) {
        return switch (giver) {
            case AT_LEFT -> side == Side.LEFT ? NEARER_YOU : AWAY_FROM_YOU;
            case AT_RIGHT -> side == Side.RIGHT ? NEARER_YOU : AWAY_FROM_YOU;
            case AT_HEAD -> hand(posture == Posture.FACE_UP ? side : side.opposite());
            case AT_FEET -> hand(posture == Posture.FACE_UP ? side.opposite() : side);
            case BEHIND -> hand(side);
            case IN_FRONT -> hand(side.opposite());
            case SELF -> YOUR_OWN;
        };
    }

    /** The giver's arm that is nearer the receiver's head when both are at rest, the giver beside and facing across. */
    public static Side armNearerHead(GiverPlace giver, Posture posture) {
        Side besideFaceDown = giver == GiverPlace.AT_LEFT ? Side.LEFT : Side.RIGHT;
        return posture == Posture.FACE_UP ? besideFaceDown.opposite() : besideFaceDown;
    }

    private static Bearing hand(Side giversHand) {
        return giversHand == Side.LEFT ? AT_YOUR_LEFT : AT_YOUR_RIGHT;
    }
}
