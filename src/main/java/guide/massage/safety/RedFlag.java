package guide.massage.safety;

/** A warning sign that ends the session, with the advice that goes with it. */
public enum RedFlag {
    CHEST_PAIN(Advice.EMERGENCY_NUMBER_NOW),
    BREATHING(Advice.EMERGENCY_NUMBER_NOW),
    COLLAPSE(Advice.EMERGENCY_NUMBER_NOW),
    /** Somebody asks for an ambulance or a doctor, or feels suddenly ill. */
    CALL_FOR_HELP(Advice.EMERGENCY_NUMBER_NOW),
    BOTH_LEGS_NUMB(Advice.EMERGENCY_NUMBER_NOW),
    NUMB_BETWEEN_LEGS(Advice.EMERGENCY_NUMBER_NOW),
    LEG_WEAKNESS(Advice.EMERGENCY_NUMBER_NOW),
    BLADDER_OR_BOWEL(Advice.EMERGENCY_NUMBER_NOW),
    SUDDEN_HEADACHE(Advice.EMERGENCY_NUMBER_NOW),
    FACE_DROOP(Advice.EMERGENCY_NUMBER_NOW),
    SLURRED_SPEECH(Advice.EMERGENCY_NUMBER_NOW),
    CONFUSION(Advice.EMERGENCY_NUMBER_NOW),
    THROAT_SWELLING(Advice.ANAPHYLAXIS),
    WHEEZE(Advice.ANAPHYLAXIS),
    HIVES_WITH_FAINTNESS(Advice.ANAPHYLAXIS),
    NEW_WEAKNESS(Advice.URGENT_MEDICAL_ADVICE),
    SPREADING_NUMBNESS(Advice.URGENT_MEDICAL_ADVICE),
    SWOLLEN_CALF(Advice.CALF_SAME_DAY),
    DIZZY(Advice.FAINT),
    FEELING_SICK(Advice.FAINT),
    BACK_PAIN_WITH_FEVER(Advice.SAME_DAY),
    BACK_PAIN_WITH_WEIGHT_LOSS(Advice.DOCTOR_SOON),
    BACK_PAIN_AT_NIGHT(Advice.DOCTOR_SOON);

    private final Advice advice;

    RedFlag(Advice advice) {
        this.advice = advice;
    }

    public Advice advice() {
        return advice;
    }
}
