package guide.massage.routine;

/** How the receiver lies or sits. It decides which of the giver's arms is nearer the receiver's head. */
public enum Posture {
    FACE_DOWN,
    FACE_UP,
    SIDE_LYING,
    SEATED,
    STANDING
}
