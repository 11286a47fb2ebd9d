package guide.massage.bench;

import guide.massage.audio.Decibels;
import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;
import guide.massage.language.Intent;

/**
 * Something that a person says while a massage goes on.
 *
 * @param words what is said, or the name of its recording
 * @param intent what it must be understood as
 * @param speaker a name that is the same for all that one voice says
 */
public record Utterance(String words, Intent intent, String speaker, Pcm sound) {
    /** Whether it must stop everything. */
    boolean isAlarm() {
        return intent.isSafety();
    }

    /**
     * The same, so loud that the loudest of it has this root mean square.
     *
     * @param difference to that
     */
    Utterance asLoudAs(double level, Decibels difference) {
        double gain = 20 * Math.log10(level / SoundLevel.ofWord(sound.samples())) + difference.value();
        return new Utterance(words, intent, speaker, sound.scaledBy(new Decibels(gain)));
    }

    /** Samples from its beginning to the last 10 ms within 20 dB of its loudest 10 ms. */
    int endOfWord() {
        return SoundLevel.endOfWord(sound);
    }

    /** From a sample, counted from the utterance's beginning, to the end of the word before it; negative if earlier. */
    double millisAfterEnd(long sample) {
        return (sample - endOfWord()) * 1000.0 / Frame.RATE;
    }
}
