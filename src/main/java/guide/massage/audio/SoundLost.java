package guide.massage.audio;

/** A sound line that worked has ended by itself: unplugged, or taken by another program. */
public final class SoundLost extends SoundTrouble {
    private static final long serialVersionUID = 1L;

    private SoundLost(String sentence) {
        super(sentence);
    }

    static SoundLost microphone() {
        return new SoundLost("The microphone has gone; connect it again, or start with --typed.");
    }

    static SoundLost loudspeaker() {
        return new SoundLost("The loudspeaker has gone; connect it again, or start with --typed.");
    }
}
