package guide.massage.bench;

import guide.massage.audio.Pcm;

/** Where an exchange takes place: samples are its clock, and there is somebody in it who can speak. */
interface Stage {
    /** How many samples have passed. */
    long now();

    /** Somebody will speak from this sample on. */
    void speak(Pcm sound, long from);

    /** All is over at this sample, or at an earlier one. */
    void endAt(long sample);
}
