package guide.massage.session;

/**
 * What the user has settled beforehand.
 *
 * @param emergencyNumber as it is spoken, digit by digit or as a word
 * @param asksAfterCries whether a cry without words is asked about
 */
public record Preferences(
        String emergencyNumber, Verbosity verbosity, VoiceSettings voice, MusicSettings music, boolean asksAfterCries) {
    /** How much is said of each step. Cautions are said whole in all of them. */
    public enum Verbosity {
        FULL,
        BRIEF,
        QUIET
    }

    public static Preferences standard() {
        return new Preferences("112", Verbosity.FULL, VoiceSettings.calm(), MusicSettings.soft(), true);
    }

    public Preferences with(VoiceSettings other) {
        return new Preferences(emergencyNumber, verbosity, other, music, asksAfterCries);
    }

    public Preferences with(MusicSettings other) {
        return new Preferences(emergencyNumber, verbosity, voice, other, asksAfterCries);
    }

    public Preferences askingAfterCries(boolean wished) {
        return new Preferences(emergencyNumber, verbosity, voice, music, wished);
    }
}
