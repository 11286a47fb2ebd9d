package guide.massage.speaking;

/** The voice cannot be loaded; the message is one sentence for the user, with the cure. */
public final class VoiceUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    VoiceUnavailable() {
        super("The voice kevin16 is missing from the program's libraries; build it again, or start with --typed.");
    }
}
