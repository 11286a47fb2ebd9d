package guide.massage.runtime;

import guide.massage.audio.Decibels;
import guide.massage.audio.Frame;
import guide.massage.hearing.Hearing;
import java.time.Duration;

/**
 * Tells when the assistant may be hearing itself: while it speaks and the microphone holds nothing beyond the predicted
 * echo. During its first words the way its sound takes through the room is not known well enough to say, and nothing
 * but an alarm is believed. Used by the thread that listens, in step with the ear.
 */
final class OwnVoice {
    /**
     * What is spoken after the delay was found until the canceller can be trusted. In 18 simulated rooms with 20 to
     * 258 ms of delay it was found after at most 1.7 s, and the own voice no longer stood beyond the echo after at
     * most 0.6 s of speech more.
     */
    private static final long FRAMES_TO_LEARN = Duration.ofMillis(1500).dividedBy(Frame.LENGTH);

    /** After so much speech without a delay found, there is no echo: the sound goes to headphones, or hardly carries. */
    private static final long FRAMES_TO_FIND = Duration.ofSeconds(6).dividedBy(Frame.LENGTH);

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

    private final RecentMarks speaking = new RecentMarks();
    private final RecentMarks surely = new RecentMarks();
    private final RecentMarks perhaps = new RecentMarks();
    private final RecentMarks relearning = new RecentMarks();
    private long spoken;
    private long spokenSinceKnown;
    private long spokenSinceAstray = FRAMES_TO_LEARN;
    private boolean echoIsKnown;

    /**
     * Takes in one frame.
     *
     * @param audible whether anything can be heard in what was played
     * @param residual what the microphone held beyond the predicted echo
     * @param astray whether the echo was found not to be where it was
     */
    void heard(boolean audible, Decibels residual, boolean echoKnown, boolean astray) {
        speaking.add(audible);
        surely.add(residual.value() > SURELY_SOMEBODY_DECIBELS);
        perhaps.add(residual.value() > PERHAPS_SOMEBODY_DECIBELS);
        echoIsKnown = echoKnown;
        spoken += audible ? 1 : 0;
        spokenSinceKnown += audible && echoKnown ? 1 : 0;
        spokenSinceAstray = astray ? 0 : spokenSinceAstray + (audible ? 1 : 0);
        relearning.add(echoKnown && spokenSinceAstray < FRAMES_TO_LEARN);
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
        boolean untold = (isLearning() || isRelearningSince(start)) && isSpeaking(start, end);
        return untold || mayHaveSaid(surely, start, end);
    }

    /** That the echo has moved is noticed a word or two after it did, so all that came since the words began counts. */
    private boolean isRelearningSince(Duration start) {
        return relearning.in(index(start), relearning.count()) > 0;
    }

    private boolean isLearning() {
        return spoken < FRAMES_TO_FIND && spokenSinceKnown < FRAMES_TO_LEARN;
    }

    /**
     * Whether nobody else can have said words of alarm: neither when they were said nor just now. They are often told
     * later than a word's length after their end: judged by the last moment alone, 2 of 40 recordings of "stop" 10 dB
     * below the echo were set aside.
     */
    boolean mayHaveSaidAlarm(Hearing.Heard words) {
        return mayHaveSaid(perhaps, words.start(), words.end()) && mayHaveSaidLastWord();
    }

    /**
     * Whether somebody else may have spoken just now. As long as the echo is not known well, all that comes while the
     * assistant speaks is taken for itself: its first words, standing alone, would be seen as a cry in a glimpse.
     */
    boolean maySomebodyBeSpeaking() {
        Duration now = Frame.LENGTH.multipliedBy(speaking.count());
        boolean first = isLearning() && isSpeaking(now.minus(A_WORD), now);
        return !first && !mayHaveSaidLastWord();
    }

    /** Whether nobody else can have spoken just now: only then is a first hypothesis of pain or stop set aside. */
    boolean mayHaveSaidLastWord() {
        Duration now = Frame.LENGTH.multipliedBy(speaking.count());
        return mayHaveSaid(perhaps, now.minus(A_WORD), now);
    }

    private boolean mayHaveSaid(RecentMarks somebody, Duration from, Duration to) {
        return echoIsKnown && isSpeaking(from, to) && !isVoicedIn(somebody, from, to);
    }

    private boolean isSpeaking(Duration from, Duration to) {
        return speaking.in(index(from.minus(LONGEST_ECHO)), index(to)) > 0;
    }

    private static boolean isVoicedIn(RecentMarks somebody, Duration from, Duration to) {
        long end = Math.min(index(to.plus(MARGIN)), somebody.count());
        for (long start = index(from.minus(MARGIN)); start + NEIGHBOURS <= end; start++) {
            if (somebody.in(start, start + NEIGHBOURS) >= VOICED) {
                return true;
            }
        }
        return false;
    }

    private static long index(Duration at) {
        return Math.max(0, at.dividedBy(Frame.LENGTH));
    }

    /** Whether the loudspeaker is given anything that can be heard. */
    static boolean isAudible(short[] frame) {
        for (short sample : frame) {
            if (Math.abs(sample) > AUDIBLE) {
                return true;
            }
        }
        return false;
    }
}
