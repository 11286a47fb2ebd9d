package guide.massage.session;

import guide.massage.language.Prompt;

/** What can be said in a situation: the two or three likeliest, and all of it for those who ask for help. */
enum Sayable {
    TRY_OUT(Prompt.LIKELY_TRY_OUT, Prompt.HELP_TRY_OUT),
    CHOOSING(Prompt.LIKELY_CHOOSING, Prompt.HELP_CHOOSING),
    YES_OR_NO(Prompt.LIKELY_YES_OR_NO, Prompt.HELP_SCREENING),
    PLACE(Prompt.LIKELY_PLACE, Prompt.HELP_WHERE),
    PREPARING(Prompt.LIKELY_PREPARING, Prompt.HELP_PREPARING),
    GUIDING(Prompt.LIKELY_GUIDING, Prompt.HELP_GUIDING),
    CHECK_IN(Prompt.LIKELY_CHECK_IN, Prompt.HELP_CHECK_IN),
    PAUSED(Prompt.LIKELY_PAUSED, Prompt.HELP_PAUSED),
    STOPPED(Prompt.LIKELY_STOPPED, Prompt.HELP_STOPPED),
    STRENGTH(Prompt.LIKELY_STRENGTH, Prompt.HELP_HOW_STRONG),
    HURTING(Prompt.LIKELY_HURTING, Prompt.HELP_HURTING),
    CLOSING(Prompt.LIKELY_CLOSING, Prompt.HELP_CLOSING);

    private final Prompt likely;
    private final Prompt all;

    Sayable(Prompt likely, Prompt all) {
        this.likely = likely;
        this.all = all;
    }

    Prompt likely() {
        return likely;
    }

    Prompt all() {
        return all;
    }
}
