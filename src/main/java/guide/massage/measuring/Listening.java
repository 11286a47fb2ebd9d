package guide.massage.measuring;

import guide.massage.audio.SoundTrouble;
import java.time.Duration;
import java.util.function.Consumer;

/** A way of listening to recordings that can be measured: the ear of the session, or another to hold it against. */
public interface Listening {
    /**
     * Tells what is heard in a recording and answers how much time of a processor it took, what goes before the first
     * frame apart. Any thread may call it, several at a time.
     */
    Duration staged(Staged recording, Consumer<Notice> told) throws SoundTrouble;
}
