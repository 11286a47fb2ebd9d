package guide.massage.safety;

/**
 * The questions before hands touch skin, in the order they are asked. Each but the last is worded so that "yes" is
 * the answer that needs care; an unclear answer counts as the one that does.
 */
public enum ScreeningQuestion {
    ILL(OnYes.NO_SESSION),
    BLOOD_CLOT(OnYes.NO_SESSION),
    HEART(OnYes.NO_SESSION),
    SEVERE_PAIN(OnYes.NO_SESSION),
    KIDNEYS_OR_HEART_FAILURE(OnYes.NO_SESSION),
    ALCOHOL_OR_PAINKILLERS(OnYes.ASK_HOW_MUCH),
    PREGNANT(OnYes.NO_SESSION),
    CARE_TEAM(OnYes.ASK_CARE_TEAM),
    IMPLANT(OnYes.ASK_WHERE),
    CANNOT_LIE_FACE_DOWN(OnYes.NOT_FACE_DOWN),
    INJURY_OR_SKIN(OnYes.ASK_WHERE),
    ALLERGY(OnYes.OTHER_OIL),
    OIL_WELCOME(OnYes.WITH_OIL);

    /** What a yes leads to. */
    public enum OnYes {
        NO_SESSION,
        /** More than a little: no session. A little: very light only, because pain is masked. */
        ASK_HOW_MUCH,
        /** Without the care team's consent no session; with it very light only. */
        ASK_CARE_TEAM,
        /** The place is closed for the session. */
        ASK_WHERE,
        /** Only seated or side-lying routines. */
        NOT_FACE_DOWN,
        OTHER_OIL,
        /** Oil is welcome; a no or an unclear answer means a dry routine. */
        WITH_OIL
    }

    private final OnYes onYes;

    ScreeningQuestion(OnYes onYes) {
        this.onYes = onYes;
    }

    public OnYes onYes() {
        return onYes;
    }

    /** Whether the question concerns oil, and so is left out where none is used. */
    public boolean isAboutOil() {
        return this == ALLERGY || this == OIL_WELCOME;
    }
}
