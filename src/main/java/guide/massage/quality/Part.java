package guide.massage.quality;

import guide.massage.audio.SoundTrouble;

/** Something to measure and to tell of on the page. */
@FunctionalInterface
public interface Part {
    /** Measures, which may take long. */
    Section measured() throws SoundTrouble, InterruptedException;
}
