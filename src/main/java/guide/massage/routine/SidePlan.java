package guide.massage.routine;

/** How the steps of a block are shared out between the two sides of the receiver. */
public enum SidePlan {
    /** Once, on both sides together or where sides have no meaning. */
    BOTH,
    /** Every step of the block on the receiver's right, then every step on the left. */
    RIGHT_THEN_LEFT,
    /** First the side away from the giver; the giver then walks round and works the other one. */
    FAR_THEN_CHANGE,
    /** First the side next to the giver; the giver then walks round and works the other one. */
    NEAR_THEN_CHANGE
}
