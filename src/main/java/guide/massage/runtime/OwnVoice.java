package guide.massage.runtime;

import guide.massage.audio.Decibels;
import guide.massage.audio.Frame;
import guide.massage.hearing.Hearing;
import java.time.Duration;
import java.util.BitSet;

/**
 * Tells when the assistant may be hearing itself: while it speaks and the microphone holds nothing beyond the predicted
 * echo. During its first words the way its sound takes through the room is not known well enough to say, and nothing
 * but an alarm is believed. Used by the thread that listens, in step with the ear.
 */
final class OwnVoice {
    /** In simulated rooms with 20 to 590 ms of delay it was known after at most 3 s of speech (n = 4); with a margin. */
    private static final long FRAMES_TO_LEARN = Duration.ofSeconds(6).dividedBy(Frame.LENGTH);

    /** The longest delay that is searched for, and some of the room's reverberation. */
    private static final Duration LONGEST_ECHO = Duration.ofMillis(800);

    /** What has no beginning yet is taken to be a word long. */
    private static final Duration A_WORD = Duration.ofMillis(800);

    /** The ear's times are those of words, and people's voices reach a little further. */
    private static final Duration MARGIN = Duration.ofMillis(100);

    /** About -44 dB of full scale: below the voice's softest sounds, above a faded tail. */
    private static final int AUDIBLE = 200;

    /** With nobody speaking 99 of 100 frames stay below 6.5 dB (n = 3158); a person shows in several frames. */
    private static final double SURELY_SOMEBODY_DECIBELS = 7;

    /** With nobody speaking 95 of 100 frames stay below 3.9 dB; enough doubt to believe an alarm. */
    private static final double PERHAPS_SOMEBODY_DECIBELS = 5;

    /** So many of {@value #NEIGHBOURS} frames in a row make somebody's voice. */
    private static final int VOICED = 2;

    private static final int NEIGHBOURS = 5;

    private final BitSet speaking = new BitSet();
    private final BitSet surely = new BitSet();
    private final BitSet perhaps = new BitSet();
    private int frames;
    private boolean echoIsKnown;

    /**
     * Takes in one frame.
     *
     * @param residual what the microphone held beyond the predicted echo
     */
    void heard(short[] played, Decibels residual, boolean echoKnown) {
        speaking.set(frames, isAudible(played));
        surely.set(frames, residual.value() > SURELY_SOMEBODY_DECIBELS);
        perhaps.set(frames, residual.value() > PERHAPS_SOMEBODY_DECIBELS);
        echoIsKnown = echoKnown;
        frames++;
    }

    /** Whether a command may be the assistant's own words. */
    boolean mayHaveSaid(Hearing.Heard words) {
        return mayHaveMade(words.start(), words.end());
    }

    /** Whether a cry may be what is left of the assistant's own words. */
    boolean mayHaveSaid(Hearing.Cried cry) {
        return mayHaveMade(cry.start(), cry.end());
    }

    private boolean mayHaveMade(Duration start, Duration end) {
        boolean first = speaking.cardinality() < FRAMES_TO_LEARN && isSpeaking(start, end);
        return first || mayHaveSaid(surely, start, end);
    }

    /** Whether nobody else can have spoken just now: only then is a first hypothesis of pain or stop set aside. */
    boolean mayHaveSaidLastWord() {
        Duration now = Frame.LENGTH.multipliedBy(frames);
        return mayHaveSaid(perhaps, now.minus(A_WORD), now);
    }

    private boolean mayHaveSaid(BitSet somebody, Duration from, Duration to) {
        return echoIsKnown && isSpeaking(from, to) && !isVoicedIn(somebody, from, to);
    }

    private boolean isSpeaking(Duration from, Duration to) {
        return !speaking.get(index(from.minus(LONGEST_ECHO)), index(to)).isEmpty();
    }

    private static boolean isVoiced(BitSet somebody, int start) {
        return somebody.get(start, start + NEIGHBOURS).cardinality() >= VOICED;
    }

    private boolean isVoicedIn(BitSet somebody, Duration from, Duration to) {
        int end = index(to.plus(MARGIN));
        for (int start = index(from.minus(MARGIN)); start + NEIGHBOURS <= end; start++) {
            if (isVoiced(somebody, start)) {
                return true;
            }
        }
        return false;
    }

    private int index(Duration at) {
        return (int) Math.max(0, Math.min(frames, at.dividedBy(Frame.LENGTH)));
    }

    private static boolean isAudible(short[] frame) {
        for (short sample : frame) {
            if (Math.abs(sample) > AUDIBLE) {
                return true;
            }
        }
        return false;
    }
}
