package guide.massage.audio;

/** Sound cannot be taken in or given out; the message is one sentence for the user, with the cure. */
public abstract sealed class SoundTrouble extends Exception
        permits NoSoundDevice, SoundLost, WavUnreadable, WavUnwritable {
    private static final long serialVersionUID = 1L;

    SoundTrouble(String sentence) {
        super(sentence);
    }

    SoundTrouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence that says what is wrong and what helps. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
