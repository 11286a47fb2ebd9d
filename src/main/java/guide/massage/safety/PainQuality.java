package guide.massage.safety;

/** The kinds of pain that close the area they are felt in, whatever their strength. */
public enum PainQuality {
    SHARP,
    STABBING,
    SHOOTING,
    BURNING,
    ELECTRIC,
    THROBBING,
    SPREADING,
    NUMB,
    TINGLING,
    ON_BONE
}
