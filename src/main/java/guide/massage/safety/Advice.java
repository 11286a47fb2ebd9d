package guide.massage.safety;

/** What a warning sign asks for. Every one of them ends the session for good. */
public enum Advice {
    EMERGENCY_NUMBER_NOW,
    /** An emergency, and keep the airway and circulation: the person's own auto-injector, legs raised, never standing. */
    ANAPHYLAXIS,
    URGENT_MEDICAL_ADVICE,
    /** Seen by somebody today, and the calf is not rubbed. */
    CALF_SAME_DAY,
    /** Lie down, legs raised; the emergency number when recovery is slow. */
    FAINT,
    SAME_DAY,
    DOCTOR_SOON
}
