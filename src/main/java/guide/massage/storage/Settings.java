package guide.massage.storage;

import guide.massage.session.MusicSettings;
import guide.massage.session.Preferences;
import guide.massage.session.Preferences.Verbosity;
import guide.massage.session.VoiceSettings;
import java.util.Optional;

/**
 * What the user has set for good.
 *
 * @param language the folder of voice scripts that is used, such as {@code en}
 * @param emergencyNumber the local one, in digits
 * @param verbosity how much is said of each step
 * @param voice how fast and how loud it is said
 * @param music whether it plays, and how loud
 * @param cries whether a cry without words is asked about
 * @param model folder of the speech model, as written; empty for the embedded one
 */
public record Settings(
        String language,
        String emergencyNumber,
        Verbosity verbosity,
        VoiceSettings voice,
        MusicSettings music,
        boolean cries,
        Optional<String> model) {

    /** What holds until the user sets something. */
    public static Settings standard() {
        Preferences standard = Preferences.standard();
        return new Settings(
                "en",
                standard.emergencyNumber(),
                standard.verbosity(),
                standard.voice(),
                standard.music(),
                standard.asksAfterCries(),
                Optional.empty());
    }

    /** As a session takes them: the emergency number is spoken digit by digit. */
    public Preferences preferences() {
        return new Preferences(String.join(" ", emergencyNumber.split("")), verbosity, voice, music, cries);
    }

    public Settings withEmergencyNumber(String number) {
        return new Settings(language, number, verbosity, voice, music, cries, model);
    }

    public Settings with(Verbosity other) {
        return new Settings(language, emergencyNumber, other, voice, music, cries, model);
    }

    public Settings with(VoiceSettings other) {
        return new Settings(language, emergencyNumber, verbosity, other, music, cries, model);
    }
}
