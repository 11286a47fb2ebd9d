package guide.massage.audio;

/** The machine offers no microphone, or no loudspeaker, that can be opened. */
public final class NoSoundDevice extends SoundTrouble {
    private static final long serialVersionUID = 1L;

    private NoSoundDevice(String sentence) {
        super(sentence);
    }

    static NoSoundDevice microphone() {
        return new NoSoundDevice("No microphone can be opened on this machine; connect one that no other program"
                + " holds, or start with --typed.");
    }

    static NoSoundDevice loudspeaker() {
        return new NoSoundDevice("No loudspeaker can be opened on this machine; connect one that no other program"
                + " holds, or start with --typed.");
    }
}
