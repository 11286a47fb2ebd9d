package guide.massage.routine;

/** A part of the body that a step can work on and that a receiver can name or close. */
public enum BodyArea {
    SCALP,
    FACE,
    NECK,
    SHOULDERS,
    UPPER_BACK,
    MID_BACK,
    LOWER_BACK,
    SPINE,
    FLANKS,
    HIPS,
    BUTTOCKS,
    ARMS,
    HANDS,
    THIGHS,
    KNEES,
    CALVES,
    FEET,
    CHEST,
    ABDOMEN
}
