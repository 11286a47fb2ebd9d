package guide.massage.talking;

import guide.massage.audio.Pcm;

/** A synthetic voice. Any thread may have it speak; equal texts sound the same, sample by sample. */
public interface Speaker {
    /** The program and its voice. */
    String name();

    /** The text as sound. */
    Pcm saying(String text);
}
